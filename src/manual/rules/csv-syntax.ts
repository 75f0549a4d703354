import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a table that is no CSV with commas',
  file: 'data/shares/shares.csv',
  right: '"Read off a chart, so ""about""."',
  wrong: '"Read off a chart, so "about"."',
  says: 'content/data/shares/shares.csv:3:68  csv-syntax  the row cannot be read: invalid closing quote → write a quote inside quotes twice',
} satisfies Rule;
