import type { ExamplesById } from '../example';

const examples: ExamplesById = {
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
