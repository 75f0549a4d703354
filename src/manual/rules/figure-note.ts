import type { Rule } from '../rule.ts';

export default {
  group: 'figures',
  refuses: 'an empty note',
  file: 'src/figures/long-cables/teaching.ts',
  right: "note: 'A row without a number is not drawn.'",
  wrong: "note: ''",
  says: 'src/figures/long-cables/teaching.ts:1:1  figure-note  the note is empty → say what a reader must know to read it right',
  by: 'npm run check',
} satisfies Rule;
