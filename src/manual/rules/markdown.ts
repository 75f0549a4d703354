import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'tables, footnotes, blocks of code, lists of tasks, and mathematics between dollars',
  why: 'Each is said in another way here: a table is a dataset and a figure of it, a footnote is <Cite> or <Aside>, mathematics is MathML.',
  file: 'essays/right/index.mdx',
  right: '- AWS leads',
  wrong: '- [ ] AWS leads',
  says: 'content/essays/right/index.mdx:21:1  markdown  a list of tasks is no part of an essay → take out the [ ]',
} satisfies Rule;
