import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'shares of one market, period and estimator that sum to more than 100',
  file: 'data/shares/shares.csv',
  right: ',,21,,',
  wrong: ',,81,,',
  says: 'content/data/shares/shares.csv:3:49  shares-sum  the shares of 2026-Q1 sum to 109 → shares of one market sum to at most 100: look for a row of another estimator or measure',
} satisfies Rule;
