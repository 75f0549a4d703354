import type { Rule } from '../rule.ts';

export default {
  group: 'figures',
  refuses: 'a figure that does not say its unit',
  file: 'src/figures/long-cables/teaching.ts',
  right: "sub: 'Metres. A point is one row.'",
  wrong: "sub: ''",
  says: 'src/figures/long-cables/teaching.ts:1:1  figure-unit  nothing says its unit → say the unit and what a mark is as "sub"',
  by: 'npm run check',
} satisfies Rule;
