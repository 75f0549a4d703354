import type { Rule } from '../rule.ts';

export default {
  group: 'editions',
  refuses: 'rows of a published table that cannot be told apart',
  file: 'edition.csv',
  right: `AWS,28
Microsoft,21
`,
  wrong: `AWS,28
AWS,21
`,
  says: 'edition.csv:3:1  edition-name  "AWS" stands twice, first in line 2 → each row needs a name of its own: drop one, or ask the publisher which is meant',
  by: 'npm run data -- update',
} satisfies Rule;
