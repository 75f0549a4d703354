import { capital } from '../../figure-kit/words/capital.ts';
import { flops } from '../../figure-kit/words/flops.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { percent } from '../../figure-kit/words/percent.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { points } from '../../figure-kit/words/points.ts';
import { caught, MOVES } from './maths.ts';
import type { LeverRows } from './rows.ts';
import type { LeversState, ShownLayer, ShownProposal } from './show.ts';
import type { LeverRow } from './words.ts';

interface Told extends Pick<LeverRows, 'cells' | 'unknown' | 'runs'> {
  readonly layers: readonly ShownLayer[];
  readonly levers: readonly LeverRow[];
  readonly proposals: readonly ShownProposal[];
  readonly weighed: boolean;
}

/** The finding of the lever pulled; with none, how many of them move a layer at all. */
export function titleOf(told: Told, { lever, k, x, y, L }: LeversState): string {
  const { layers, levers, proposals, weighed, cells, unknown, runs } = told;
  const moved = layers.find(({ key }) => key === MOVES[lever]);
  const goes = moved
    ? `from about ${points(moved.was.index, 10)} to ${points(moved.now.index, 10)}; no other layer moves`
    : '';
  switch (lever) {
    case 'split':
      return `Split the largest owner of AI compute in ${inWords(k)} and owners’ concentration goes ${goes}`;
    case 'public':
      return `With a public owner adding ${percent(x)} of the stock, owners’ concentration goes ${goes}`;
    case 'foundry':
      return `Move ${y} ${plural(y, 'point')} from TSMC to Samsung and foundries’ concentration goes ${goes}`;
    case 'threshold':
      return `A training line at ${flops(L, 2)} FLOP moves no layer; at least ${inWords(caught(runs, L))} developers are over it`;
    case 'separation':
      return 'Keep clouds apart from models and none of the six layers moves, by construction';
    case 'none': {
      const moving = levers.filter(({ key }) => MOVES[key]).length;
      const scored = proposals.filter(({ score }) => score !== null).length;
      return weighed
        ? `By these weights ${scored} of the ${proposals.length} proposals listed here have a score; ${unknown} of ${cells} cells are unknown and count for nothing`
        : `${capital(inWords(moving))} of ${inWords(levers.length)} levers move one layer each; the other ${inWords(levers.length - moving)} move none`;
    }
  }
}
