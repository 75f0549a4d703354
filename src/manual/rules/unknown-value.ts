import type { Rule } from '../rule.ts';

export default {
  group: 'names',
  refuses: 'a value whose dataset, row or column does not exist, or whose cell is blank',
  file: 'essays/right/index.mdx',
  right: '<Value of="shares/2026-q1-aws/share_pct" />',
  wrong: '<Value of="shares/2026-q1-aws/share" />',
  says: 'content/essays/right/index.mdx:17:8  unknown-value  shares has no column "share" → write it as dataset/row/column; the page of the dataset lists them',
} satisfies Rule;
