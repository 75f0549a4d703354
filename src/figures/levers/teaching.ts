import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';
import { MOVES } from './maths.ts';

export default {
  datasets: ['stack-concentration', 'proposals', 'training-runs'],
  states: [
    { name: 'Nothing pulled', sentence: 'How many doors an inspector must knock on.', state: {} },
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
  sub: ({ rows }) =>
    `Above, Herfindahl index (HHI) by layer: a firm is a square as wide as its share, a dashed outline is what was there before. Press a lever to pull it. Below, the ${rows.proposals.length} proposals listed here, in our coding.`,
  grade: ({ rows }) => rows.layers.find(({ key }) => key === MOVES.split)?.grade ?? 'low',
  basis: {
    x: 'assumption',
    y: 'assumption',
  },
  note: 'The arithmetic counts the unnamed as nobody and China’s buyers as one owner; years and measures differ by layer. The matrix is our coding and not data: a cell is coded only where the proposal’s own row speaks of it, 0 where its objection denies the claim. No row speaks of reversibility, so that weight moves nothing. It recommends nothing and ranks nothing. Developers caught are a floor.',
} satisfies Teaching<typeof figure>;
