import type { Rule } from '../rule.ts';

export default {
  group: 'figures',
  refuses: 'a figure whose rows come from no dataset, or from one that does not exist',
  file: 'src/figures/long-cables/teaching.ts',
  right: "datasets: ['sea-cables']",
  wrong: 'datasets: []',
  says: 'src/figures/long-cables/teaching.ts:1:1  figure-source  it has no source → name the datasets its rows come from in datasets: each has its sources and grades',
  by: 'npm run check',
} satisfies Rule;
