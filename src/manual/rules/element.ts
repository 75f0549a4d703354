import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'an HTML element that an essay has no use for',
  file: 'essays/right/index.mdx',
  right: 'The *leader* leads.',
  wrong: 'The <u>leader</u> leads.',
  says: 'content/essays/right/index.mdx:21:5  element  an essay has no <u> → use *…*',
} satisfies Rule;
