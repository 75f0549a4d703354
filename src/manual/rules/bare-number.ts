import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'a number that is bound to no cell and not marked: in claims, definitions and essays',
  why: 'A reader must be able to ask of every number where it comes from.',
  file: 'glossary.yaml',
  right: 'A firm that runs data centres',
  wrong: 'A firm that runs 30 data centres',
  says: 'content/glossary.yaml:3:32  bare-number  "30" is bound to nothing → bind it, [30](value:dataset/row/column), or mark it, [30](exact:name)',
} satisfies Rule;
