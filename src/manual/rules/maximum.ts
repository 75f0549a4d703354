import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a number over the most the schema allows',
  file: 'data/shares/shares.csv',
  right: ',,21,,',
  wrong: ',,210,,',
  says: 'content/data/shares/shares.csv:3:49  maximum  share_pct is 210, over 100 → check the figure and its unit',
} satisfies Rule;
