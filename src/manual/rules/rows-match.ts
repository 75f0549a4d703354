import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a row named in a list that takes other rows only',
  file: 'data/shares/datapackage.json',
  right:
    '{ "rule": "rows-match", "field": "share_low", "of": "shares", "where": { "firm": ["AWS"] } }',
  wrong:
    '{ "rule": "rows-match", "field": "share_low", "of": "shares", "where": { "firm": ["Microsoft"] } }',
  instead: '{ "rule": "not-future", "field": "published" }',
  given: {
    'data/shares/datapackage.json': [
      '{ "name": "share_low", "type": "number", "unit": "percent" }',
      '{ "name": "share_low", "type": "string", "kind": "list", "rowsOf": "shares" }',
    ],
    'data/shares/shares.csv': [',AWS,27,', ',AWS,2026-q1-aws,'],
  },
  says: 'content/data/shares/shares.csv:2:33  rows-match  share_low names "2026-q1-aws", whose firm is not Microsoft → move it to another column, or correct shares',
} satisfies Rule;
