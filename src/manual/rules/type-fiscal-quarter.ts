import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a quarter of a fiscal year not written like FY2026 Q1',
  file: 'data/shares/datapackage.json',
  right: '"kind": "quarter"',
  wrong: '"kind": "fiscal-quarter"',
  says: 'content/data/shares/shares.csv:2:13  type-fiscal-quarter  period: "2026-Q1" is no fiscal quarter → write it like FY2026 Q2',
} satisfies Rule;
