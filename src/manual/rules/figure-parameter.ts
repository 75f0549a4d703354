import type { Rule } from '../rule.ts';

export default {
  group: 'figures',
  refuses: 'a parameter without a label, a range or options, or with a default outside them',
  file: 'src/figures/long-cables/figure.ts',
  right: "number({ label: 'Years', from: 1, to: 9, step: 1, default: 3 })",
  wrong: "number({ label: 'Years', from: 1, to: 9, step: 1, default: 12 })",
  says: 'src/figures/long-cables/figure.ts:1:1  figure-parameter  the parameter "years" is 12 by default, outside 1 to 9 → give it a label, a range or options, and a default among them',
  by: 'npm run check',
} satisfies Rule;
