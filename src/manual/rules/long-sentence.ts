import type { Rule } from '../rule.ts';

export default {
  group: 'prose',
  refuses: 'a sentence of more than 40 words',
  file: 'essays/right/index.mdx',
  right: 'It leads. It led before.',
  wrong: 'It leads, and it led before, and before that …',
  says: 'content/essays/right/index.mdx:18:1  long-sentence  "It leads, and it led before, …" has 43 words → break it in two',
  by: 'npm run prose',
} satisfies Rule;
