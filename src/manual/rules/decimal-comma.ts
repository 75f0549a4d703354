import type { Rule } from '../rule.ts';

export default {
  group: 'editions',
  refuses: 'a decimal comma in a column of numbers',
  file: 'edition.csv',
  right: `AWS,28.5
`,
  wrong: `AWS,"28,5"
`,
  says: 'edition.csv:2:5  decimal-comma  share_pct: "28,5" has a decimal comma, or commas between thousands → write 1.5 with a point, and 1500 without a comma',
  by: 'npm run data -- update',
} satisfies Rule;
