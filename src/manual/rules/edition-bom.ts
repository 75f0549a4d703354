import type { Rule } from '../rule.ts';

export default {
  group: 'editions',
  refuses: 'a published table that begins with a byte order mark',
  why: 'It is not as it was published, and what saved it anew may have changed more.',
  file: 'edition.csv',
  right: `Firm,Share
`,
  wrong: '\uFEFFFirm,Share\n',
  says: 'edition.csv:1:1  edition-bom  the file begins with a byte order mark → take the file as it was published, or save it as UTF-8 with line ends of Unix',
  by: 'npm run data -- update',
} satisfies Rule;
