import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a quarter not written like 2026-Q1',
  file: 'data/shares/shares.csv',
  right: '2026-q1-microsoft,2026-Q1,',
  wrong: '2026-q1-microsoft,Q1 2026,',
  says: 'content/data/shares/shares.csv:3:19  type-quarter  period: "Q1 2026" is no quarter → write it like 2025-Q3',
} satisfies Rule;
