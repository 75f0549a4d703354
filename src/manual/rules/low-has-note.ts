import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a row of low grade whose note does not say what is weak about it',
  file: 'data/shares/shares.csv',
  right: '"Read off a chart, so ""about""."',
  wrong: '',
  says: 'content/data/shares/shares.csv:3:65  low-has-note  the row "2026-q1-microsoft" is graded low without a reason → say in the note what is weak about it',
} satisfies Rule;
