import type { Rule } from '../rule.ts';

export default {
  group: 'figures',
  refuses: 'a named state that sets what no control can, or draws what another draws',
  file: 'src/figures/long-cables/teaching.ts',
  right: "{ name: 'Two', sentence: 'Two years.', state: { years: 2 } }",
  wrong: "{ name: 'Two', sentence: 'Two years.', state: { years: 3 } }",
  says: 'src/figures/long-cables/teaching.ts:1:1  figure-state  the states "Three" and "Two" draw the same → take one of them out',
  by: 'npm run check',
} satisfies Rule;
