import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a range that does not bracket its middle',
  file: 'data/shares/shares.csv',
  right: ',27,28,29,',
  wrong: ',29,28,27,',
  says: 'content/data/shares/shares.csv:2:36  range-brackets  share_pct is 28, under share_low 29 → order the three as low, middle, high',
} satisfies Rule;
