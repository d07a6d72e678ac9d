import { expect, it } from 'vitest';
import { caseFileFromBundle } from '../../rules/bundle/read';
import { RULES } from '../../rules/catalogue';
import { patrol } from '../../rules/engine/patrol';
import { K4, K4_LATE, loadK4, pageOf } from './k4';

it('finds all thirty defects of the long document and nothing else', () => {
  const reading = caseFileFromBundle(loadK4());
  if (!('caseFile' in reading)) throw new Error(JSON.stringify(reading));
  const { defects } = patrol({ ...reading.caseFile, records: [], flow: [] }, RULES, { today: '2024-09-01' });
  const isAt = (plant: (typeof K4.plants)[number]) => (defect: (typeof defects)[number]) =>
    defect.ruleId === plant.ruleId &&
    defect.evidence.some(({ start = 0, end = 0 }) => start < plant.end && end > plant.start);
  expect(K4.plants.filter((plant) => !defects.some(isAt(plant))).map(({ to }) => to)).toEqual([]);
  const planted = new Set(K4.plants.map(({ ruleId }) => ruleId));
  expect(defects.map(({ ruleId }) => ruleId).filter((ruleId) => !planted.has(ruleId))).toEqual([]);
});

it('is as long as the scenario says, a third of its defects at its end', () => {
  const pages = pageOf(K4.text.length);
  expect(pages).toBeGreaterThanOrEqual(400);
  expect(K4.plants).toHaveLength(30);
  expect(K4.plants.filter(({ start }) => pageOf(start) > pages - 20)).toHaveLength(K4_LATE);
});
