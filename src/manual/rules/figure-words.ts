import type { Rule } from '../rule.ts';

export default {
  group: 'figures',
  refuses: 'a figure without a title or without a summary',
  file: 'src/figures/long-cables/figure.ts',
  right: 'title: `It rose to ${size}`',
  wrong: "title: ''",
  says: 'src/figures/long-cables/figure.ts:1:1  figure-words  it has no title → let show() say the finding, with its number, as title',
  by: 'npm run check',
} satisfies Rule;
