import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'a component that does not exist',
  file: 'essays/right/index.mdx',
  right: '<Figure of="chokepoint-stack" />',
  wrong: '<Figur of="chokepoint-stack" />',
  says: 'content/essays/right/index.mdx:19:1  unknown-component  there is no component <Figur> → did you mean "Figure"?',
} satisfies Rule;
