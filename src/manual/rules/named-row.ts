import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a row that a list names and that does not exist',
  file: 'data/shares/shares.csv',
  right: ',AWS,2026-q1-aws,',
  wrong: ',AWS,2026-q1-google,',
  instead: ',AWS,27,',
  given: {
    'data/shares/datapackage.json': [
      '{ "name": "share_low", "type": "number", "unit": "percent" }',
      '{ "name": "share_low", "type": "string", "kind": "list", "rowsOf": "shares" }',
    ],
  },
  says: 'content/data/shares/shares.csv:2:33  named-row  share_low: there is no row "2026-q1-google" in shares → name a row that is there',
} satisfies Rule;
