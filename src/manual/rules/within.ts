import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a date outside the period the table covers',
  file: 'data/shares/datapackage.json',
  right: '{ "rule": "within", "field": "published", "from": "2026-01", "to": "2026-12" }',
  wrong: '{ "rule": "within", "field": "published", "from": "2026-01", "to": "2026-03" }',
  instead: '{ "rule": "not-future", "field": "published" }',
  says: 'content/data/shares/shares.csv:2:21  within  published 2026-04 is outside the frame, 2026-01 to 2026-03 → check the date, or do not count the row',
} satisfies Rule;
