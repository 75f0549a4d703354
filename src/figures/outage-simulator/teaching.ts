import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['stack-concentration'],
  states: [
    { name: 'One landlord', sentence: 'No hedge at all.', state: { n: 1 } },
    { name: 'Five, one upstream', sentence: 'Five landlords, and the floor.', state: {} },
    {
      name: 'Five, Nvidia’s share',
      sentence: 'As if each depended on the step by Nvidia’s share.',
      state: { z: 0.656 },
    },
    { name: 'Five, TSMC’s share', sentence: 'The same with TSMC’s share.', state: { z: 0.702 } },
    {
      name: 'Lopsided',
      sentence: 'Five suppliers that act like one and a half.',
      state: { split: '80,5,5,5,5' },
    },
  ],
  sub: 'A simulation: chances in a year, from chances that are assumptions. A bar is a number of suppliers; a small square is a simulated year.',
  grade: 'low',
  basis: {
    q: 'assumption: no failure rates are in the tables',
    s: 'assumption: nobody has published such a chance',
    z: 'assumption; so is taking a market share for it',
  },
  note: 'A model, not a forecast. Assumption: the chance that a supplier fails alone; no failure rates are in the tables. Assumption: the chance that the step upstream fails. Assumption: how many depend on it, and market share as a stand-in for that. Assumption: failures are independent. Recovery, spare capacity and price are left out.',
} satisfies Teaching<typeof figure>;
