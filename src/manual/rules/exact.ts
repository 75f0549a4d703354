import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'a number marked as bound to nothing, for a reason that is none',
  file: 'essays/right/index.mdx',
  right: '<Exact why="ordinal">1</Exact>',
  wrong: '<Exact why="obvious">1</Exact>',
  says: 'content/essays/right/index.mdx:21:8  exact  "obvious" is no reason → say why="quotation", "name", "date", "ordinal", "list" (the sentence names them all), "definition" (what a word means) or "assumption: the reason we make it"',
} satisfies Rule;
