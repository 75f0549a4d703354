import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['stack-concentration'],
  states: [
    {
      name: 'Owners, no alarm',
      sentence: 'Most of it in a few hands, under the line.',
      state: { merge: [] },
    },
    {
      name: 'Without China’s row',
      sentence: 'All Chinese buyers are no firm.',
      state: { china: 'out' },
    },
    {
      name: 'Merge the first two',
      sentence: 'The index grows by twice their product.',
      state: {},
    },
    {
      name: 'Two laws',
      sentence: 'Rented servers by the text of 2010.',
      state: { market: 'iaas', guide: '2010' },
    },
    {
      name: 'Five as one',
      sentence: 'The same shares, if five rivals acted as one.',
      state: { merge: ['google', 'microsoft', 'amazon', 'meta', 'oracle'] },
    },
    {
      name: 'Who are the 37?',
      sentence: 'The unnamed, as large as they can be.',
      state: { market: 'synergy-2026q1', bound: 'tight' },
    },
  ],
  sub: 'A firm is a square as wide as its share, so ink is the Herfindahl index (HHI). Drag one square onto another, or press both, to count them as one: the hatched corners are the ink that adds, (a + b)² = a² + b² + [2ab](exact:definition).',
  grade: ({ shown: { market } }) => market.grade,
  note: 'Years and measures differ from market to market. The dashed strip is unnamed; it is no firm. The line of [1,800](value:concentration-measures/hhi-us-2023/threshold_value) begins a presumption about a merger that adds over [100](exact:definition) points; by itself it finds no harm. A lease, which moves no share, adds [0](exact:definition). Points are whole so that sums can be checked. China is all Chinese buyers in one row, and merges with nobody.',
} satisfies Teaching<typeof figure>;
