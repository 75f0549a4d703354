import type { Grade } from '../../evidence/row.ts';
import { lowestGrade } from '../../figure-kit/grades.ts';
import { points } from '../chokepoint-stack/words.ts';
import { caught, criteria, MOVES } from './maths.ts';
import type { Lever, Reading } from './maths.ts';
import type { LeverRows, Proposal } from './rows.ts';
import type { LeversState, ShownLayer } from './show.ts';

/** The proposal whose strongest objection stands against each lever. */
const AGAINST: Readonly<Record<Exclude<Lever, 'none'>, string>> = {
  split: 'computeantitrust',
  public: 'publicoption',
  foundry: 'stockpile',
  threshold: 'thresholds',
  separation: 'separation',
};

/** A lever as a row: what it does, what it moves, what is said against it. */
export interface LeverRow {
  readonly key: Lever;
  readonly name: string;
  readonly effect: string;
  readonly objection: string;
}

/** All levers, pulled as far as the reader set them. */
export function leverRows(
  rows: LeverRows,
  { k, x, y, L }: LeversState,
  pulled: (lever: Lever) => readonly ShownLayer[],
): LeverRow[] {
  const names: Readonly<Record<keyof typeof AGAINST, string>> = {
    split: `Split the largest owner in ${k}`,
    public: `A public owner adds ${Number((100 * x).toFixed(1))}% of the stock`,
    foundry: `Move ${y} points from TSMC to Samsung`,
    threshold: `Draw a line at ${L.toExponential(1).replace('.0', '').replace('e+', 'e')} FLOP`,
    separation: 'Separate clouds from models',
  };
  const still: Readonly<Partial<Record<Lever, string>>> = {
    threshold: `no box; ${caught(rows.runs, L)} developers caught`,
    separation: 'no box, by construction',
  };
  return (Object.keys(names) as (keyof typeof AGAINST)[]).map((key) => {
    const layer = pulled(key).find((one) => one.key === MOVES[key]);
    return {
      key,
      name: names[key],
      effect:
        still[key] ??
        (layer ? `${layer.title}: ${points(layer.was.index)} → ${points(layer.now.index)}` : ''),
      objection: rows.proposals.find(({ id }) => id === AGAINST[key])?.objection ?? '',
    };
  });
}

/** How many firms an inspector must visit. */
export function doorsOf({ doors, named, reach }: Reading): string {
  if (doors === null) return `${named} named reach ${Math.floor(reach)}%`;
  return `${doors} ${doors === 1 ? 'firm covers' : 'firms cover'} ${reach < 99.95 || doors > 1 ? '90%' : 'all'}`;
}

/** The lowest grade of a layer's rows. */
export function gradeOf({ firms }: Pick<ShownLayer, 'firms'>): Grade {
  return lowestGrade(firms.map(({ grade }) => grade));
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
    ? `${moved.title} goes from ${points(moved.was.index)} to ${points(moved.now.index)}; for an inspector ${doorsOf(moved.now)}, where before ${doorsOf(moved.was)}. No other layer moves.`
    : `it moves ${row.effect}.`;
  return `${row.name}: ${told} Its strongest objection: ${row.objection}.`;
}

/** A cell of the matrix, aloud: what is coded, and the sentence it rests on. */
export function cellLabel(
  proposal: Proposal,
  { column, value, sentence }: Proposal['coding'][number],
  head: string,
): string {
  const isCriterion = Object.hasOwn(criteria, column);
  const says = isCriterion ? `${head} ${signOf(value)}` : `acts on ${head}`;
  return `${proposal.proposal}: ${says}. Our coding, from the ${sentence}: “${proposal[sentence]}”. Grade ${proposal.grade}`;
}

export function signOf(value: number): string {
  return value > 0 ? '+' : value < 0 ? '−' : '0';
}

/** A score to two places, with a true minus. */
export function scoreText(value: number): string {
  return value.toFixed(2).replace('-', '−');
}
