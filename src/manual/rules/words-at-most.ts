import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a quotation with more words than it may have',
  file: 'data/shares/datapackage.json',
  right: '{ "rule": "words-at-most", "field": "note", "most": 25 }',
  wrong: '{ "rule": "words-at-most", "field": "note", "most": 5 }',
  instead: '{ "rule": "not-future", "field": "published" }',
  says: 'content/data/shares/shares.csv:3:69  words-at-most  note has 6 words → quote at most 5: cut to the words that matter',
} satisfies Rule;
