import type { Rule } from '../rule.ts';

export default {
  group: 'files',
  refuses: 'YAML or JSON that cannot be read',
  file: 'essays/right/index.mdx',
  right: "question: 'Who leads: one, or two?'",
  wrong: 'question: Who leads: one, or two?',
  instead: 'question: Who leads?',
  says: 'content/essays/right/index.mdx:3:11  syntax  the text cannot be read: Nested mappings are not allowed in compact mappings → put a text that holds a colon in quotes',
} satisfies Rule;
