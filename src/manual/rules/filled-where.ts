import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a blank in rows that must have the column filled',
  file: 'data/shares/datapackage.json',
  right: '{ "rule": "filled-where", "field": "share_low", "where": { "grade": ["high"] } }',
  wrong: '{ "rule": "filled-where", "field": "share_low", "where": { "grade": ["low"] } }',
  instead: '{ "rule": "not-future", "field": "published" }',
  says: 'content/data/shares/shares.csv:3:48  filled-where  share_low is blank where grade is "low" → name what it rests on, or change grade',
} satisfies Rule;
