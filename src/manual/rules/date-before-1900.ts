import type { Rule } from '../rule.ts';

export default {
  group: 'editions',
  refuses: 'a day before 1900',
  file: 'edition.csv',
  right: `AWS,2026-04-30
`,
  wrong: `AWS,1826-04-30
`,
  says: 'edition.csv:2:5  date-before-1900  published: 1826-04-30 is before 1900 → look the date up: no row of this kind is as old',
  by: 'npm run data -- update',
} satisfies Rule;
