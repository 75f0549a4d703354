import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'one id for two rows',
  file: 'data/shares/shares.csv',
  right: '2026-q1-microsoft,',
  wrong: '2026-q1-aws,',
  says: 'content/data/shares/shares.csv:3:1  primary-key  the id "2026-q1-aws" stands twice → give the second row an id of its own',
} satisfies Rule;
