import type { Rule } from '../rule.ts';

export default {
  group: 'names',
  refuses: 'a figure that does not exist, or is referred to and does not stand in the essay',
  file: 'essays/right/index.mdx',
  right: '<Figure of="chokepoint-stack" />',
  wrong: '<Figure of="chokepoint-stacks" />',
  says: 'content/essays/right/index.mdx:19:9  unknown-figure  there is no figure "chokepoint-stacks" → did you mean "chokepoint-stack"?',
} satisfies Rule;
