import { points } from '../../figure-kit/words/points.ts';
import { percent } from '../../figure-kit/words/percent.ts';
import { caught, MOVES } from './maths.ts';
import type { Lever, Reading } from './maths.ts';
import type { LeverRows } from './rows.ts';
import type { LeversState, ShownLayer } from './show.ts';

/** The proposal whose strongest objection stands against each lever. */
const AGAINST = {
  split: 'computeantitrust',
  public: 'publicoption',
  foundry: 'stockpile',
  threshold: 'thresholds',
  separation: 'separation',
} as const;

/** A lever as a row: what it does, what it moves, what is said against it. */
export interface LeverRow {
  readonly key: Lever;
  readonly name: string;
  readonly effect: string;
  readonly objection: string;
}

/** All levers, pulled as far as the reader set them. */
export function leverRows(
  { runs, proposals }: LeverRows,
  { k, x, y, L }: LeversState,
  pulled: (lever: Lever) => readonly ShownLayer[],
): LeverRow[] {
  const flop = L.toExponential(1).replace(/\.0|\+/gu, '');
  const rows: readonly [key: keyof typeof AGAINST, name: string, still?: string][] = [
    ['split', `Split the largest owner in ${k}`],
    ['public', `A public owner adds ${percent(x)} of the stock`],
    ['foundry', `Move ${y} points from TSMC to Samsung`],
    ['threshold', `Draw a line at ${flop} FLOP`, `no box; ${caught(runs, L)} developers caught`],
    ['separation', 'Separate clouds from models', 'no box, by construction'],
  ];
  return rows.map(([key, name, still]) => {
    const layer = pulled(key).find(({ moved }) => moved);
    return {
      key,
      name,
      effect:
        still ??
        (layer
          ? `${layer.title}: ${points(layer.was.index, 10)} → ${points(layer.now.index, 10)}`
          : ''),
      objection: proposals.find(({ id }) => id === AGAINST[key])?.objection ?? '',
    };
  });
}

/** How many firms an inspector must visit. */
export function doorsOf({ doors, named, reach }: Reading): string {
  if (doors === null) return `${named} named reach ${Math.floor(reach)}%`;
  return doors === 1 ? '1 firm covers 90%' : `${doors} firms cover 90%`;
}

/** The finding of a state. */
export function sentenceOf(
  layers: readonly ShownLayer[],
  rows: readonly LeverRow[],
  lever: Lever,
): string {
  const row = rows.find(({ key }) => key === lever);
  if (!row) {
    const list = layers.map(({ title, now }) => `${title}, ${doorsOf(now)}`);
    return `Nothing is pulled. What an inspector must visit: ${list.join('; ')}.`;
  }
  const moved = layers.find(({ key }) => key === MOVES[lever]);
  const told = moved
    ? `in “${moved.title}” the index goes from ${points(moved.was.index, 10)} to ${points(moved.now.index, 10)}; for an inspector ${doorsOf(moved.now)}, where before ${doorsOf(moved.was)}. No other layer moves.`
    : `it moves ${row.effect}.`;
  return `${row.name}: ${told} Its strongest objection: ${row.objection}.`;
}

/** A score to two places, with a true minus. */
export function scoreText(score: number): string {
  return score.toFixed(2).replace('-', '−');
}
