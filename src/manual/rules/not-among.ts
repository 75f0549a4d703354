import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a row that another table also has, where the two exclude each other',
  file: 'data/shares/datapackage.json',
  right: '{ "rule": "not-among", "field": "firm", "of": "shares" }',
  wrong: '{ "rule": "not-among", "field": "id", "of": "shares" }',
  instead: '{ "rule": "not-future", "field": "published" }',
  says: 'content/data/shares/shares.csv:2:1  not-among  "2026-q1-aws" also stands in shares → take it out of one of the two',
} satisfies Rule;
