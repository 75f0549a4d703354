import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a number with a fraction in a column of whole numbers',
  file: 'data/shares/shares.csv',
  right: ',,21,,',
  wrong: ',,21.5,,',
  given: {
    'data/shares/datapackage.json': [
      '"share_pct", "type": "number"',
      '"share_pct", "type": "integer"',
    ],
  },
  says: 'content/data/shares/shares.csv:3:49  type-integer  share_pct: 21.5 is no whole number → round it, or make the column a number',
} satisfies Rule;
