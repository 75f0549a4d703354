import type { Grade } from '../../evidence/row.ts';
import type { Table } from '../../figure-kit/table.ts';

/** Who shut a trade. */
export type Hand = 'United States' | 'China' | 'Netherlands' | 'Japan' | 'Taiwan';

/** What became of a trade that was shut. */
export type Fate = 'back on' | 'still dark' | 'never bit' | 'two hands' | 'not followed';

/** One time a trade was shut. Times are in years: 2020.7. */
export interface Spell {
  readonly hand: Hand;
  readonly from: number;
  /** Blank while it is shut. */
  readonly until: number | null;
  /** Only the year it began is known. */
  readonly fades: boolean;
  readonly days: number | null;
  readonly given: string;
}

/** One trade with the times it was shut. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly fate: Fate;
  readonly spells: readonly Spell[];
  readonly grade: Grade;
}

/** A trade as it is shown. */
export interface ShownLane extends Lane {
  readonly lit: boolean;
  /** Shut at the moment looked at. */
  readonly dark: boolean;
  readonly chosen: boolean;
}

export interface LaneRows {
  /** By fate, and in each by the day first shut. */
  readonly lanes: readonly Lane[];
  readonly table: Table;
}

/** What a reader looks at. */
export type Look = 'all' | Fate;

/** A spell on paper never kept anything from moving. */
const isReal = ({ fate }: Lane): boolean => fate !== 'never bit' && fate !== 'not followed';

/** Whether a trade is shut at a moment; a rule that never bit shut nothing. */
export function isDark(lane: Lane, at: number): boolean {
  return (
    isReal(lane) &&
    lane.spells.some(({ from, until }) => from <= at && (until === null || at < until))
  );
}

/** Trades shut at a moment. */
export function darkAt(lanes: readonly Lane[], at: number): number {
  return lanes.filter((lane) => isDark(lane, at)).length;
}

/** How many spells each hand shut, the busiest first. */
export function byHand(lanes: readonly Lane[]): readonly (readonly [hand: Hand, spells: number])[] {
  const counts = new Map<Hand, number>();
  for (const { hand } of lanes.flatMap(({ spells }) => spells))
    counts.set(hand, (counts.get(hand) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The middle number of days trades were shut that came back. */
export function middleDays(lanes: readonly Lane[]): number {
  const days = lanes
    .filter(({ fate }) => fate === 'back on')
    .flatMap(({ spells }) => spells.flatMap((spell) => spell.days ?? []))
    .sort((a, b) => a - b);
  const half = days.length / 2;
  return ((days[Math.ceil(half) - 1] ?? NaN) + (days[Math.floor(half)] ?? NaN)) / 2;
}

/** Trades of one fate. */
export function ofFate(lanes: readonly Lane[], fate: Fate): readonly Lane[] {
  return lanes.filter((lane) => lane.fate === fate);
}
