import type { Rule } from '../rule.ts';

export default {
  group: 'figures',
  refuses: 'a figure whose table is empty, or has rows with too many or too few cells',
  file: 'src/figures/long-cables/figure.ts',
  right: 'rows: items.map(({ name, size }) => [name, size])',
  wrong: 'rows: []',
  says: 'src/figures/long-cables/figure.ts:1:1  figure-table  its table is empty → let show() give the rows that are drawn as table',
  by: 'npm run check',
} satisfies Rule;
