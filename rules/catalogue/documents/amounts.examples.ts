import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const examples: ExamplesById = {
  'doc.comma-money': textExamples(
    [indictment({ 价值人民币2400元: '价值2,400元（人民币贰仟伍佰元整）' })],
    [indictment({ 价值人民币2400元: '价值2,400元（人民币贰仟肆佰元整）' })],
  ),
  'doc.amount-sum': textExamples([indictment({ 共计价值人民币4260元: '共计价值人民币4560元' })], [indictment()]),
  'doc.amount-list': textExamples(
    [
      judgment({
        '手机一部，价值人民币2400元': '手机等物，价值人民币2400元，其中手机一部1900元、手表一块400元、耳机一副200元',
      }),
      judgment({
        '手机一部，价值人民币2400元':
          '手机一部（价值人民币2400元）、手表一块（价值人民币300元）、耳机一副（价值人民币100元），共计价值人民币2900元',
      }),
      judgment({ '手机一部，价值人民币2400元': '财物共计人民币2400元，其中手机一部1900元、手表一块400元' }),
      judgment({ '手机一部，价值人民币2400元': '现金人民币2400元。其将1900元用于赌博，剩余600元' }),
    ],
    [
      judgment({
        '手机一部，价值人民币2400元':
          '手机一部（价值人民币2400元）、手表一块（价值人民币300元）、耳机一副（价值人民币100元），共计价值人民币2800元',
      }),
      judgment({ '手机一部，价值人民币2400元': '现金人民币2400元。其将1900元用于赌博，剩余500元' }),
      // Not everything need be named.
      judgment({ '手机一部，价值人民币2400元': '手机等物，价值人民币2400元，其中手机一部1900元、手表一块400元' }),
    ],
  ),
  'doc.amount-total-repeated': textExamples(
    [
      indictment({
        '多次秘密窃取他人财物，价值': '多次秘密窃取他人财物，共计价值',
        窃得财物共计价值人民币4260元: '窃得财物共计价值人民币4620元',
      }),
    ],
    [indictment({ '多次秘密窃取他人财物，价值': '多次秘密窃取他人财物，共计价值' })],
  ),
  'doc.amount-near': textExamples(
    [judgment({ '窃取他人财物，数额较大，其行为': '窃取他人财物，价值人民币2500元，数额较大，其行为' })],
    [judgment({ '窃取他人财物，数额较大，其行为': '窃取他人财物，价值人民币2400元，数额较大，其行为' }), indictment()],
  ),
  'doc.amount-unit': textExamples(
    [
      indictment({ '他人财物，价值人民币4260元': '他人财物，价值人民币4260万元' }),
      judgment({ 价值人民币2400元: '价值人民币2400万元' }),
      judgment({ '手机一部，价值人民币2400元': '电动三轮车一辆，价值人民币5600万元' }),
    ],
    [indictment(), judgment()],
  ),
};

export default examples;
