import { expect, it } from 'vitest';
import { RULES } from '../../rules/catalogue';
import { patrol } from '../../rules/engine/patrol';
import type { ReportCellReading } from '../../rules/model/page-reading';
import { World } from './service.doubles';

const LABELS = ['期初未结件数', '受理件数', '审结件数', '期末未结件数'];

function report(...amounts: readonly string[]): readonly ReportCellReading[] {
  return amounts.map((raw, at) => ({
    anchor: `cell${at}`,
    rowLabel: '合计',
    columnLabel: LABELS[at] ?? '',
    rowNumber: 1,
    columnNumber: at + 1,
    raw,
  }));
}

it('US-15: an unbalanced report is marked at its cells, though no case is open, and settled when it is mended', async () => {
  const world = new World((caseFile) => patrol(caseFile, RULES, { today: '2026-06-30' }));
  const page = world.open(1, 0);
  page.show({ page: 'report', reportTitle: '审查逮捕案件情况统计表', report: report('3', '12', '10', '4') });
  await world.settle();
  expect(page.view?.defects.map(({ evidence }) => evidence.map(({ anchor }) => anchor))).toEqual([
    ['cell0', 'cell1', 'cell2', 'cell3'],
  ]);
  expect(world.store.ledger.map(({ state }) => state)).toEqual(['new']);
  page.show({ page: 'report', reportTitle: '审查逮捕案件情况统计表', report: report('3', '12', '11', '4') });
  await world.settle();
  expect(world.store.ledger.map(({ state }) => state)).toEqual(['fixed']);
});
