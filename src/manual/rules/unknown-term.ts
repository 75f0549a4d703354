import type { Rule } from '../rule.ts';

export default {
  group: 'names',
  refuses: 'a term that is not in glossary.yaml',
  file: 'essays/right/index.mdx',
  right: 'of="hyperscaler"',
  wrong: 'of="hyperscalers"',
  says: 'content/essays/right/index.mdx:16:16  unknown-term  there is no term "hyperscalers" → did you mean "hyperscaler"?',
} satisfies Rule;
