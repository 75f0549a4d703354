import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a year not written like 2025',
  file: 'data/shares/datapackage.json',
  right: '{ "name": "published", "type": "string", "kind": "partial-date" }',
  wrong: '{ "name": "published", "type": "year" }',
  given: {
    'data/shares/datapackage.json': [
      `,
    { "rule": "not-future", "field": "published" }`,
      '',
    ],
  },
  says: 'content/data/shares/shares.csv:2:21  type-year  published: "2026-04" is no year → write it like 2025',
} satisfies Rule;
