import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const RESTITUTION = '2024年1月8日，被告人张某某被公安机关抓获';
const retold = (sum: string): string =>
  indictment({ [RESTITUTION]: `被告人张某某退赔被害人王大有人民币${sum}元。${RESTITUTION}` });

const QUOTED = '公开开庭审理了本案。';
const withPriors = (number: string): string =>
  judgment({
    [QUOTED]: `${QUOTED}（2021）某9999刑初145号刑事判决认定其系从犯，（2021）某9999刑初145号刑事判决已经生效，${number}刑事判决书在卷。`,
  });

const examples: ExamplesById = {
  'doc.amount-retold': textExamples(
    [retold('4200'), judgment({ '2400元。2024': '2460元。退赔被害人王大有人民币2490元。2024' })],
    [retold('2400'), retold('2000'), retold('900'), indictment()],
  ),
  'doc.number-retold': textExamples(
    [withPriors('（2021）某9999刑初154号'), withPriors('（2021）某9999刑初146号')],
    [withPriors('（2021）某9999刑初145号'), withPriors('（2022）某9999刑初77号'), judgment()],
  ),
};

export default examples;
