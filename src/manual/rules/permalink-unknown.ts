import type { Rule } from '../rule.ts';

export default {
  group: 'built',
  refuses:
    'an address that a page gives to others, in a citation or an embed, and that is not locked',
  file: 'src/pages/about/index.astro',
  right: "{published('/essays/the-lease/')}",
  wrong: "{published('/essays/the-leas/')}",
  says: 'content/permalinks.json:1:1  permalink-unknown  /essays/the-leas/ is not in the lock → did you mean /essays/the-lease/?',
  by: 'npm run build',
} satisfies Rule;
