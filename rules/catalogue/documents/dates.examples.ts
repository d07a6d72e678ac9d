import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.date-impossible': textExamples(
    [indictment({ '2024年1月5日20时许': '2024年2月30日20时许' }), judgment({ '22时许': '26时许' })],
    [indictment(), judgment()],
  ),
  'doc.date-after-signature': textExamples(
    [judgment({ '2024年1月8日，被告人张某某被抓获': '2025年1月8日，被告人张某某被抓获' })],
    [judgment()],
  ),
  'doc.date-order': textExamples(
    [
      judgment({ '2024年1月8日，被告人张某某被抓获': '2024年3月28日，被告人张某某被抓获' }),
      judgment({ '2023年11月20日22时许': '2024年1月20日22时许' }),
      indictment({ '2024年1月8日，被告人张某某被公安机关抓获': '2024年1月10日，被告人张某某被公安机关抓获' }),
      indictment({
        '于2024年1月8日被某某县公安局刑事拘留；经本院批准，于2024年1月19日':
          '于2024年1月8日被某某县公安局取保候审；经本院决定，于2023年1月19日',
      }),
      indictment({ '无业，': '无业，2019年3月2日因犯盗窃罪被某某县人民法院判处有期徒刑一年，2018年2月1日刑满释放，' }),
      indictment({
        '经本院批准，于2024年1月19日被某某县公安局执行逮捕':
          '于2024年1月20日经本院批准逮捕，于2024年1月19日被某某县公安局执行逮捕',
      }),
      indictment({
        本案由某某县公安局侦查终结: '本案由被害人于2024年1月3日报案，某某县公安局于2024年1月2日立案侦查，已侦查终结',
      }),
    ],
    [
      judgment(),
      indictment(),
      indictment({ '无业，': '无业，2019年3月2日因犯盗窃罪被某某县人民法院判处有期徒刑一年，2020年2月1日刑满释放，' }),
      indictment({
        '经本院批准，于2024年1月19日被某某县公安局执行逮捕':
          '于2024年1月19日经本院批准逮捕，于2024年1月20日被某某县公安局执行逮捕',
      }),
      indictment({
        本案由某某县公安局侦查终结: '本案由被害人于2024年1月2日报案，某某县公安局于2024年1月3日立案侦查，已侦查终结',
      }),
    ],
  ),
  'doc.custody-gap': textExamples(
    [indictment({ 于2024年1月8日被某某县公安局刑事拘留: '于2023年11月8日被某某县公安局刑事拘留' })],
    [
      indictment(),
      indictment({
        '于2024年1月8日被某某县公安局刑事拘留；': '于2023年11月8日被某某县公安局刑事拘留，同年11月15日被取保候审；',
      }),
    ],
  ),
};

export default examples;
