import type { ExamplesById } from '../example';

const examples: ExamplesById = {
  'doc.comma-money': {
    bad: [{ 'doc.any.prose': '3,000元（叁仟陆佰元）' }, { 'doc.any.prose': '退缴人民币贰万元整（￥2,000元）' }],
    good: [
      { 'doc.any.prose': '3,600元（叁仟陆佰元）' },
      { 'doc.any.prose': '价值3.5万元（叁万伍仟元整）' },
      { 'doc.any.prose': '价值3,600元' },
    ],
    undecidable: [{}],
  },
  'doc.citation-article-exists': {
    bad: [
      { 'doc.any.citations': ['《刑事诉讼法》第三百一十条'], 'doc.any.date': '2024-03-20' },
      { 'doc.any.citations': ['刑法第264条', '刑法第453条'], 'doc.any.date': '2015-03-20' },
      { 'doc.any.citations': ['《刑法》第二百八十七条之三'], 'doc.any.date': '2024-03-20' },
    ],
    good: [
      { 'doc.any.citations': ['《人民检察院刑事诉讼规则》第七百条'], 'doc.any.date': '2015-03-20' },
      {
        'doc.any.citations': ['刑法第452条', '《刑法》第二百八十七条之二', '人民检察院刑事诉讼规则第684条'],
        'doc.any.date': '2024-03-20',
      },
      { 'doc.any.citations': ['某某省某某条例第999条'], 'doc.any.date': '2024-03-20' },
    ],
    undecidable: [{ 'doc.any.citations': ['刑法第453条'] }],
  },
  'doc.unit-name': {
    bad: [{ 'case.handlingOrg': '××市人民检察院', 'doc.any.heading': '××区人民检察院起诉书' }],
    good: [
      { 'case.handlingOrg': '××区人民检察院', 'doc.any.heading': '××省××市××区人民检察院' },
      { 'case.handlingOrg': '××区人民检察院', 'doc.any.heading': '××区人民法院' },
    ],
    undecidable: [{ 'doc.any.heading': '××区人民检察院' }],
  },
};

export default examples;
