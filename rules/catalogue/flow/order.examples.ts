import type { ExamplesById, RuleExamples } from '../example';
import { STEP_ORDERS, type StepOrder } from './order';

function examplesOf({ earlier, later }: StepOrder): RuleExamples {
  return {
    bad: [{ [earlier]: '2024-05-20', [later]: '2024-05-10' }],
    good: [
      { [earlier]: '2024-05-10', [later]: '2024-05-20' },
      { [earlier]: '2024-05-10', [later]: '2024-05-10' },
      { [earlier]: '2024-05-10', [later]: '' },
    ],
    undecidable: [{ [earlier]: '2024-05-20' }, { [later]: '2024-05-10' }],
  };
}

const examples: ExamplesById = Object.fromEntries(
  STEP_ORDERS.map((order) => [`flow.order.${order.name}`, examplesOf(order)]),
);

export default examples;
