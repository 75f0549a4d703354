import type { Rule } from '../rule.ts';

export default {
  group: 'prose',
  refuses: 'words that say nothing',
  file: 'essays/right/index.mdx',
  right: 'It leads.',
  wrong: 'It is a pivotal leader.',
  says: 'content/essays/right/index.mdx:18:1  filler  "pivotal" in "It is a pivotal leader. …" → say what is meant, or strike it',
  by: 'npm run prose',
} satisfies Rule;
