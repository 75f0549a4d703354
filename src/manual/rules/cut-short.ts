import type { Rule } from '../rule.ts';

export default {
  group: 'front',
  refuses: 'a text that a # behind a space cuts short',
  why: 'In YAML that begins a comment, and the title would be “The leader”.',
  file: 'essays/right/index.mdx',
  right: "title: 'The leader # 1'",
  wrong: 'title: The leader # 1',
  instead: 'title: The leader',
  says: 'content/essays/right/index.mdx:2:8  cut-short  "The leader" ends where a # behind a space begins a comment → put the text in quotes, or the comment on a line of its own',
} satisfies Rule;
