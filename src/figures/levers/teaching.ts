import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';
import { MOVES } from './maths.ts';

export default {
  datasets: ['stack-concentration', 'proposals', 'training-runs'],
  states: [
    {
      name: 'Nothing pulled',
      sentence: 'What each lever would take, and how many doors an inspector must knock on.',
      state: {},
    },
    {
      name: 'Split the largest owner',
      sentence: 'One layer moves, by s²/2.',
      state: { lever: 'split' },
    },
    {
      name: 'Five per cent public',
      sentence: 'A newcomer shrinks everybody’s share.',
      state: { lever: 'public' },
    },
    {
      name: 'Second foundry',
      sentence: 'Ten points from the first to the second.',
      state: { lever: 'foundry' },
    },
    {
      name: 'Two readings',
      sentence: 'One weight turns a score round; nothing is ranked.',
      state: { control: 5 },
    },
  ],
  sub: ({ shown }) =>
    shown.scores.length
      ? 'Our coding of the proposals listed here, −1 to 1: a ring at equal weights, a dot at yours. In the order of the dataset, which ranks nothing.'
      : 'Squared paper: a firm is a square as wide as its share, so ink is the Herfindahl index (HHI) in points. Hatched and dashed is the ink a lever takes off. Press a box to pull its lever.',
  grade: ({ rows }) => rows.layers.find(({ key }) => key === MOVES.split)?.grade ?? 'low',
  basis: {
    x: 'assumption',
    y: 'assumption',
  },
  note: 'The arithmetic counts the unnamed as nobody and China’s buyers as one owner; years and measures differ by layer. A line on training bears on no layer, so its box is empty; developers over it are a floor. Weights move scores and no box. The scores rest on our coding of the proposals, which is no data and stands with its sentences on the page of the dataset; no row speaks of reversibility, so that weight moves nothing. It recommends nothing and ranks nothing.',
} satisfies Teaching<typeof figure>;
