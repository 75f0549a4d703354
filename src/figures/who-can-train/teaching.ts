import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';
import { LAST, together, yearsOf } from './maths.ts';

export default {
  datasets: ['training-costs'],
  states: [
    { name: 'A million, 2025', sentence: 'None of eight.', state: {} },
    {
      name: 'A million, 2021',
      sentence: 'Thirty-three of 34, four years before.',
      state: { year: 2021 },
    },
    {
      name: 'A grant',
      sentence: '$100,000 covered 23 of the 34 runs of 2021.',
      state: { budget: 1e5, year: 2021 },
    },
    { name: 'Ten million', sentence: 'Four of the eight runs of 2025.', state: { budget: 1e7 } },
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
  note: 'Every run of Epoch AI’s notable models that it could cost: [179](value:computed/claims/costed-runs) of [1,036](value:computed/claims/all-models). A run can be costed when its chips are known, so the share falls as laboratories say less, from [34](value:computed/claims/costed-2021) of [79](value:computed/claims/models-2021) in 2021 to [eight](value:computed/claims/costed-2025) of [103](value:computed/claims/models-2025) in 2025 and none in 2026. The final run alone, without staff, failed runs and experiments. A pale mark is an estimate called likely, a hollow one speculative. The [two](exact:list) ways of costing are never drawn on one axis: a cluster serves many runs.',
} satisfies Teaching<typeof figure>;
