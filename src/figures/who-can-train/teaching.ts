import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';
import { LAST, together, yearsOf } from './maths.ts';

export default {
  datasets: ['training-costs'],
  states: [
    { name: 'A million, 2025', sentence: 'None of six.', state: {} },
    {
      name: 'A million, 2021',
      sentence: 'Seven of eight, four years before.',
      state: { year: 2021 },
    },
    {
      name: 'A grant',
      sentence: 'A hundred thousand dollars in 2021.',
      state: { budget: 1e5, year: 2021 },
    },
    { name: 'Ten million', sentence: 'Two of the six runs of 2025.', state: { budget: 1e7 } },
    {
      name: 'Buy the machine',
      sentence: 'A billion dollars buys none of the clusters of 2025.',
      state: { budget: 1e9, basis: 'bought' },
    },
  ],
  sub: 'A mark is one costed notable model: in ink within the budget, grey beyond it.',
  grade: ({ rows }) => {
    const years = yearsOf(rows.amortised, 0).filter(
      ({ year }) => year === 2021 || year >= LAST - 1,
    );
    return lowestGrade(together(years).runs.map(({ grade }) => grade));
  },
  note: 'Costed runs of notable models, chosen by others: not all models. The final run alone, without staff, failed runs and experiments. A pale mark is an estimate called likely, a hollow one speculative. The two ways of costing are never drawn on one axis: a cluster serves many runs.',
} satisfies Teaching<typeof figure>;
