import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'whatever would be run: braces, imports and exports, attributes in braces',
  why: 'Anyone may write content, so a text may do nothing to a reader’s machine.',
  mends: 'puts quotes in the place of the braces round a plain value',
  file: 'essays/right/index.mdx',
  right: '<Figure of="chokepoint-stack" />',
  wrong: '<Figure of={"chokepoint-stack"} />',
  says: 'content/essays/right/index.mdx:19:9  no-code  of={"chokepoint-stack"} would be run as code → write it as of="chokepoint-stack"',
} satisfies Rule;
