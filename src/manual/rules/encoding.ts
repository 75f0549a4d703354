import type { Rule } from '../rule.ts';

export default {
  group: 'files',
  refuses:
    'a file that is not UTF-8, a letter that was lost, an invisible character, the marks of a merge',
  mends: 'takes out byte order marks',
  file: 'essays/right/index.mdx',
  right: 'Cafés lead.',
  wrong: 'CafÃ©s lead.',
  says: 'content/essays/right/index.mdx:21:4  encoding  "Ã©" is a letter that was read in the wrong encoding → type it again, and save as UTF-8',
} satisfies Rule;
