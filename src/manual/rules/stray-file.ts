import type { Rule } from '../rule.ts';

export default {
  group: 'files',
  refuses: 'a file that nothing reads',
  file: 'essays/right/draft.txt',
  right: null,
  wrong: `Left over.
`,
  says: 'content/essays/right/draft.txt:1:1  stray-file  nothing reads this file → take it out of content/',
} satisfies Rule;
