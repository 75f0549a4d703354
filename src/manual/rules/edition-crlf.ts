import type { Rule } from '../rule.ts';

export default {
  group: 'editions',
  refuses: 'a published table saved anew on Windows',
  why: 'It is not as it was published, and what saved it anew may have changed more.',
  file: 'edition.csv',
  right: `Firm,Share
`,
  wrong: 'Firm,Share\r\n',
  says: 'edition.csv:1:11  edition-crlf  the line ends as on Windows (CRLF) → take the file as it was published, or save it as UTF-8 with line ends of Unix',
  by: 'npm run data -- update',
} satisfies Rule;
