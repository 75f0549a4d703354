import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses:
    'a dataset that does not say what is in, what is out, until when, and whether its rows may be counted',
  why: 'Without it nobody can tell what a row that is not there means.',
  file: 'data/shares/datapackage.json',
  right: '"until": "2026-03", ',
  wrong: '',
  says: 'content/data/shares/datapackage.json:9:12  frame  frame must have required property \'until\' → say what is in, what is out, until when, and whether rows are countable: true, or false or {"within": "…"} with why',
} satisfies Rule;
