import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'a second title, a section without one, and a jump from ## to ####',
  file: 'essays/right/index.mdx',
  right: '### Why {#why}',
  wrong: '#### Why {#why}',
  says: 'content/essays/right/index.mdx:21:1  heading-level  "Why" jumps from ## to #### → write ###',
} satisfies Rule;
