import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'a component of running text alone on its line',
  why: 'MDX would take it for a block and split the paragraph there.',
  mends: 'joins the line to the words before it',
  file: 'essays/right/index.mdx',
  right: '<Value of="shares/2026-q1-aws/share_pct" /> of the market',
  wrong: `<Value of="shares/2026-q1-aws/share_pct" />
of the market`,
  says: 'content/essays/right/index.mdx:17:1  inline-alone  <Value> stands alone on its line, which splits the paragraph → put it on the line of the words before it',
} satisfies Rule;
