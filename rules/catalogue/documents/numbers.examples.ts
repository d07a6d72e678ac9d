import type { ExamplesById } from '../example';
import { indictment, judgment, nonProsecution, sentencingProposal, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.number-broken': textExamples(
    [
      judgment({ '某检刑诉〔2024〕58号': '某检刑诉〔24〕58号' }),
      judgment({ '某检刑诉〔2024〕58号': '某检刑诉〔2024〕58' }),
      judgment({ '某检刑诉〔2024〕58号': '某检刑诉〔202458号' }),
      judgment({ '某检刑诉〔2024〕58号': '某检刑诉202458号' }),
      judgment({ '某检刑诉〔2024〕58号': '某检刑诉〔2091〕58号' }),
      judgment({ '（2024）某9999刑初66号': '（2019）某9999刑初66号' }),
      judgment({ 张某某到庭参加诉讼: '张某某到庭参加诉讼。其另案于2022年3月1日以（2023）某9999刑初7号判决审结' }),
    ],
    [
      indictment(),
      // Its own number of another year is told once, by doc.number-year.
      indictment({ '某检刑诉〔2024〕58号': '某检刑诉〔2025〕58号' }),
      judgment(),
      judgment({ '（2024）某9999刑初66号': '（2023）某9999刑初66号' }),
    ],
  ),
  'doc.number-type': textExamples(
    [
      nonProsecution({ '某检刑不诉〔2024〕9号': '某检刑诉〔2024〕9号' }),
      indictment({ '某检刑诉〔2024〕58号': '某检刑不诉〔2024〕58号' }),
      sentencingProposal({ 某检量建: '某检刑诉' }),
    ],
    [
      indictment(),
      sentencingProposal({ 某检量建: '某检刑诉量建' }),
      nonProsecution(),
      nonProsecution({ '某检刑不诉〔2024〕9号': '某检一部刑不诉〔2024〕9号' }),
    ],
  ),
};

export default examples;
