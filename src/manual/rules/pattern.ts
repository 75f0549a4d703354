import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a text that does not match the pattern of the schema',
  file: 'data/shares/shares.csv',
  right: '2026-q1-microsoft,',
  wrong: '2026-Q1-microsoft,',
  says: 'content/data/shares/shares.csv:3:1  pattern  id is "2026-Q1-microsoft" → write it to match [a-z0-9-]+',
} satisfies Rule;
