import { expect, it } from 'vitest';
import { caseFileFromBundle } from '../../rules/bundle/read';
import { flowOf } from '../../rules/flow/flow';
import { loadReviewTerms } from '../../tests/cases/terms';
import { nextSteps } from './next-steps';

const reading = caseFileFromBundle(loadReviewTerms());
if ('refused' in reading) throw new Error(reading.refused);
const { caseFile } = reading;

function steps(today: string): readonly string[] {
  return flowOf(caseFile, today || null).flatMap((flow) =>
    nextSteps(flow, today).map(({ name, due }) => `${name} ${due}`),
  );
}

it('names the steps due with the days left, and those of which it was not read whether they are done', () => {
  expect(steps('2026-03-17')).toEqual([
    '告知嫌疑人权利 应于 2026-03-19 前，剩余 2 日',
    '告知被害人权利 有被害人的，应于 2026-03-19 前，是否已办未读取',
    '决定起诉或不起诉 应于 2026-04-16 前，剩余 30 日',
  ]);
});

it('says what is over and what ends today, and no longer asks for what was not read once its period is over', () => {
  expect(steps('2026-04-16')).toEqual([
    '告知嫌疑人权利 应于 2026-03-19 前，已过 28 日，请核对',
    '决定起诉或不起诉 应于 2026-04-16 前，今日届满',
  ]);
});

it('gives days only where the clock is not to be trusted', () => {
  expect(steps('')).toEqual(['告知嫌疑人权利 应于 2026-03-19 前', '决定起诉或不起诉 应于 2026-04-16 前']);
});
