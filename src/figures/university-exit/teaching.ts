import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['notable-models-by-sector', 'training-runs'],
  states: [
    { name: '2014', sentence: 'Universities alone: 21 of 33.', state: { year: 2014 } },
    {
      name: 'Crossing',
      sentence: 'Firms 13, universities 9, and never back.',
      state: { year: 2015 },
    },
    {
      name: 'The second exit',
      sentence: 'With joint work: 40%, 17%, 7%.',
      state: { from: 2023 },
    },
    {
      name: 'Counts',
      sentence: '18 university models in 2016, and 18 in 2023.',
      state: { unit: 'count', year: 2023 },
    },
    { name: 'Open weights', sentence: '40 of 103 in 2025.', state: { by: 'open' } },
  ],
  grade: ({ rows }) => rows.said.grade,
  note: 'Notable by Epoch AI’s rules, which favour scale and use: universities did not stop doing research. The snapshot of 19 July 2026 counts an update of a model as a model of its own and grows with hindsight, which swells the firms’ totals of recent years. One of the [five](value:notable-models-by-sector/2014/industry) industry models of 2014 is an IEEE paper. Joint work is added to neither side. 2026 is part of a year.',
} satisfies Teaching<typeof figure>;
