import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a blank where the schema wants a value',
  file: 'data/shares/shares.csv',
  right: '2026-q1-aws,2026-Q1,2026-04,AWS,27,28,29,srg-2026-q1,high,',
  wrong: '2026-q1-aws,,2026-04,AWS,27,28,29,srg-2026-q1,high,',
  says: 'content/data/shares/shares.csv:2:13  required  period is blank → fill it in, or drop the row',
} satisfies Rule;
