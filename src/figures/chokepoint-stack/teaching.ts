import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['stack-concentration'],
  states: [
    { name: 'All in place', sentence: 'Every layer with its index.', state: {} },
    {
      name: 'No ASML',
      sentence: 'The only seller of EUV machines is gone.',
      state: { remove: 'asml' },
    },
    {
      name: 'No TSMC',
      sentence: 'Under a third of foundry revenue is left.',
      state: { remove: 'tsmc' },
    },
    { name: 'No Google', sentence: 'One name, three layers.', state: { remove: 'google' } },
    {
      name: 'China is not a firm',
      sentence: 'Owners without the row for all Chinese buyers.',
      state: { china: 'none' },
    },
  ],
  sub: 'Herfindahl index (HHI) of [six](exact:list) layers of the supply chain. A firm is a square as wide as its share, so the ink in a box is the index; a full box, [10,000](exact:definition), is one firm.',
  grade: ({ shown }) => lowestGrade(shown.layers.map(({ grade }) => grade)),
  note: 'Years and measures differ from box to box: compare the shapes, not the dollars. A dashed strip is the unnamed rest; it is no firm and is never squared. Taking a firm out is arithmetic on shares, not a forecast.',
} satisfies Teaching<typeof figure>;
