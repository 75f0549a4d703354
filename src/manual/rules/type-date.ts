import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a day not written like 2025-11-03',
  file: 'data/shares/datapackage.json',
  right: '{ "name": "published", "type": "string", "kind": "partial-date" }',
  wrong: '{ "name": "published", "type": "date" }',
  says: 'content/data/shares/shares.csv:2:21  type-date  published: "2026-04" is no date → write it like 2025-11-03',
} satisfies Rule;
