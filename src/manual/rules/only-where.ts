import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a value that the frame allows in other rows only',
  file: 'data/shares/datapackage.json',
  right: '{ "rule": "only-where", "field": "firm", "is": ["AWS"], "where": { "grade": ["high"] } }',
  wrong: '{ "rule": "only-where", "field": "firm", "is": ["AWS"], "where": { "grade": ["low"] } }',
  instead: '{ "rule": "not-future", "field": "published" }',
  says: 'content/data/shares/shares.csv:2:29  only-where  firm is "AWS" where grade is "high" → the frame allows it only for low: correct one of the two',
} satisfies Rule;
