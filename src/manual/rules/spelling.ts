import type { Rule } from '../rule.ts';

export default {
  group: 'prose',
  refuses: 'American spellings outside quotations',
  file: 'essays/right/index.mdx',
  right: 'Its centres lead.',
  wrong: 'Its centers lead.',
  says: 'content/essays/right/index.mdx:18:1  spelling  "centers" in "Its centers lead. …" → spell it the British way, unless it is a name',
  by: 'npm run prose',
} satisfies Rule;
