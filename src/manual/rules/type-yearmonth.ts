import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a month not written like 2025-11',
  file: 'data/shares/datapackage.json',
  right: '{ "name": "published", "type": "string", "kind": "partial-date" }',
  wrong: '{ "name": "published", "type": "yearmonth" }',
  says: 'content/data/shares/shares.csv:3:27  type-yearmonth  published: "2026-04-30" is no date → write it like 2025-11',
} satisfies Rule;
