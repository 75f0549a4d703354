import { hhi } from '../../concentration/hhi.ts';
import { namedShares } from '../../concentration/namedShares.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import type { Table } from '../../figure-kit/table.ts';
import { curveOf } from './curve.ts';
import type { Curve } from './curve.ts';
import { FIVE, moves, sharesOf, tableShares, together } from './maths.ts';
import type { OwnerRow, OwnershipRows } from './maths.ts';
import { worlds } from './reroll.ts';
import { summaryOf } from './summary.ts';
import type { Summary } from './summary.ts';
import { titleOf } from './title.ts';
import { markOf, sentenceOf } from './words.ts';

export interface OwnershipState {
  /** The reader's squares for the five, in the order of `FIVE`. */
  readonly g: readonly number[];
  readonly stage: 'seen' | 'guess' | 'revealed';
  readonly seed: number;
  readonly draws: number;
  /** How many owners stand behind Other; 1 leaves it out, since it is none. */
  readonly other: '1' | '10' | '100' | '1000';
}

/** One row of the picture. */
export interface ShownOwner extends Pick<OwnerRow, 'key' | 'name' | 'colour' | 'grade'> {
  /** Percent of the whole, and the range of nine re-rolls in ten; null while it is to be guessed. */
  readonly share: number | null;
  readonly range: readonly [number, number] | null;
  /** Percent of worlds by rank; empty for those who have none. */
  readonly ranks: readonly number[];
  /** The share in each world the reader rolled; none where no estimate of the owner's has a range. */
  readonly worlds: readonly number[];
  readonly guess: number | null;
}

export interface ShownOwnership extends Shown {
  readonly owners: readonly ShownOwner[];
  readonly stage: OwnershipState['stage'];
  /** What the worlds on show have in common, and what twenty thousand have. */
  readonly summary: Summary;
  readonly solid: Summary;
  /** What the five hold together, in percent, and what the reader gave them. */
  readonly five: number;
  readonly guessed: number | null;
  readonly curve: Curve | null;
  readonly guessCurve: Curve | null;
  /** HHI of the named owners, in points. */
  readonly index: number;
}

export function shownOwnership(rows: OwnershipRows, state: OwnershipState): ShownOwnership {
  const { stage } = state;
  const guess = stage === 'seen' ? null : wholeOf(state.g);
  const rolled = worlds(rows.owners, state.seed, state.draws);
  const summary = rolled.length ? summaryOf(rows.owners, rolled) : rows.solid;
  const shares = tableShares(rows.owners);
  const named = namedShares(rows.owners.slice(0, -1).map(({ key }, i) => [key, shares[i] ?? 0]));
  const all = rows.owners.map((owner, i): ShownOwner => ({
    ...owner,
    share: shares[i] ?? 0,
    range: moves(owner) ? (rows.solid.shares[i] ?? null) : null,
    ranks: summary.ranks[i] ?? [],
    worlds: moves(owner) ? rolled.map((world) => world[i] ?? 0) : [],
    guess: guess?.[owner.key] ?? null,
  }));
  const others = state.other === '1' ? 0 : Number(state.other);
  const n = Object.keys(named).length + others;
  const shown = {
    stage,
    summary,
    solid: rows.solid,
    owners: stage === 'guess' ? hidden(all) : all,
    five: together(rows.owners, shares),
    guessed: guess && FIVE.reduce((sum, key) => sum + (guess[key] ?? 0), 0),
    curve: stage === 'guess' ? null : curveOf(named, n),
    guessCurve:
      guess && others && Object.values(guess).some((share) => share > 0) ? curveOf(guess, n) : null,
    index: hhi(named),
  };
  return {
    ...shown,
    title: titleOf(shown, state, rows.title),
    sentence: sentenceOf(shown, state),
    marks: [
      ...shown.owners.map((owner) => markOf(owner, summary)),
      ...(stage === 'guess'
        ? [{ key: 'rest', label: 'Everyone else: the squares left over' }]
        : []),
    ],
    table: stage === 'guess' ? guessTable(shown.owners) : rows.table,
  };
}

/** Whole squares, at most a hundred: a guess of more is brought down in proportion. */
function wholeOf(g: readonly number[]): Record<string, number> {
  const sum = g.reduce((total, one) => total + one, 0);
  const squares = sum > 100 ? sharesOf(g) : g;
  return Object.fromEntries(FIVE.map((key, i) => [key, squares[i] ?? 0]));
}

function guessTable(owners: readonly ShownOwner[]): Table {
  return {
    caption: 'Your hundred squares',
    columns: ['Owner', 'Squares'],
    rows: owners.map(({ name, guess }) => [name, guess]),
  };
}

/** What may be shown before the reader has guessed: the five by name, and what they were given. */
function hidden(owners: readonly ShownOwner[]): ShownOwner[] {
  return owners
    .filter(({ key }) => FIVE.includes(key))
    .sort((a, b) => FIVE.indexOf(a.key) - FIVE.indexOf(b.key))
    .map((owner) => ({ ...owner, share: null, range: null, ranks: [], worlds: [] }));
}
