import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'anything but an id in the braces of a heading',
  file: 'essays/right/index.mdx',
  right: '## The leader stood still {#leader}',
  wrong: '## The leader stood still {#leader .big}',
  says: 'content/essays/right/index.mdx:14:1  heading-attribute  a heading takes no class → leave {#id} alone in the braces',
} satisfies Rule;
