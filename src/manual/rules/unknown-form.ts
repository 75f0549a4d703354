import type { Rule } from '../rule.ts';

export default {
  group: 'names',
  refuses: 'a form of picture that the margin does not have',
  file: 'essays/right/index.mdx',
  right: `<Margin form="bars" of="shares/2026-q1-aws/share_pct" names="AWS">
  Its share.
</Margin>`,
  wrong: `<Margin form="pie" of="shares/2026-q1-aws/share_pct" names="AWS">
  Its share.
</Margin>`,
  says: 'content/essays/right/index.mdx:21:9  unknown-form  there is no form "pie" → write one of squares, box, bars, change, marks',
} satisfies Rule;
