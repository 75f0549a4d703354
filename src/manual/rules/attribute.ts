import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses:
    'a component that lacks an attribute, or has one that it does not know or that is of the wrong kind',
  file: 'essays/right/index.mdx',
  right: '<Figure of="chokepoint-stack" />',
  wrong: '<Figure name="chokepoint-stack" />',
  says: 'content/essays/right/index.mdx:19:1  attribute  <Figure> lacks of → add of="…"',
} satisfies Rule;
