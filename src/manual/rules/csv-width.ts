import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a row with more or fewer fields than the header',
  file: 'data/shares/shares.csv',
  right: '2026-q1-aws,2026-Q1,2026-04,AWS,27,28,29,srg-2026-q1,high,',
  wrong: '2026-q1-aws,2026-Q1,2026-04,AWS,27,28,29,srg-2026-q1,high,Of sales, not of use',
  says: 'content/data/shares/shares.csv:2:68  csv-width  the row has 11 fields, the header 10 → put quotes round a text that holds a comma, or add the missing commas',
} satisfies Rule;
