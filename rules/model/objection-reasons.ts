/** Ready reasons for an objection, after the lawful explanations a rule itself names; the same wherever one is made. */
export const OBJECTION_REASONS = [
  '已核实，填录无误',
  '案情特殊，符合规定',
  '文书原文如此',
  '系统带入，已另行反映',
] as const;
