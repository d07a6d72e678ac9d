import administrative from './data/administrative';
import arrest from './data/arrest';
import civil from './data/civil';
import execution from './data/execution';
import juvenile from './data/juvenile';
import management from './data/management';
import petition from './data/petition';
import prosecution from './data/prosecution';
import publicInterest from './data/public-interest';
import supervision from './data/supervision';
import trial from './data/trial';
import type { FlowKind } from './model';

/** Every kind of case with its steps, in the order of the work. The list is our own; no office has published its nodes. */
export const FLOW_KINDS: readonly FlowKind[] = [
  ...arrest,
  ...prosecution,
  ...trial,
  ...juvenile,
  ...supervision,
  ...execution,
  ...civil,
  ...administrative,
  ...publicInterest,
  ...petition,
  ...management,
];
