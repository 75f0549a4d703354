import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a second cell of one text in a column that its schema calls unique',
  file: 'data/shares/datapackage.json',
  right: '"kind": "quarter", "constraints": { "required": true }',
  wrong: '"kind": "quarter", "constraints": { "required": true, "unique": true }',
  says: 'content/data/shares/shares.csv:3:19  unique  period is "2026-Q1" a second time → drop one of the two rows, or drop "unique" from the schema',
} satisfies Rule;
