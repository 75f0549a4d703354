import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a number under the least the schema allows',
  file: 'data/shares/shares.csv',
  right: ',,21,,',
  wrong: ',,-21,,',
  says: 'content/data/shares/shares.csv:3:49  minimum  share_pct is -21, under 0 → check the figure and its unit',
} satisfies Rule;
