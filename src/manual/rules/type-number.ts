import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a number with separators, a unit or a word in it',
  file: 'data/shares/shares.csv',
  right: ',,21,,',
  wrong: ',,21%,,',
  says: 'content/data/shares/shares.csv:3:49  type-number  share_pct: "21%" is no number → write digits only, without separators or a unit',
} satisfies Rule;
