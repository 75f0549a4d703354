import { isoDate } from '../../figure-kit/calendar/isoDate.ts';
import { dayTime } from '../../figure-kit/drawing/dayTime.ts';
import type { NamedRun, Run, Runs } from './maths.ts';

export const SECTORS = ['industry', 'academia', 'other'] as const;
export const COUNTRIES = ['us', 'china', 'other'] as const;
export const GRADES: readonly Run['grade'][] = ['high', 'medium', 'low', 'superseded'];

/** A run without a name: its day since 1970, its FLOP, and its places in the lists above. */
export type Speck = readonly [
  day: number,
  flop: number,
  sector: number,
  country: number,
  grade: number,
];

/** The whole table as the browser gets it: a thousand models in a few kilobytes. */
export interface Packed {
  readonly named: readonly NamedRun[];
  readonly others: readonly Speck[];
  /** Days, not times. */
  readonly missing: readonly number[];
}

const unpacked = new WeakMap<Packed, Runs>();

/** The runs a packed table holds; unpacked once. */
export function unpack(packed: Packed): Runs {
  const known = unpacked.get(packed);
  if (known) return known;
  const { named, others, missing } = packed;
  const runs = { named, others: others.map(runOf), missing: missing.map((day) => timeOf(day)) };
  unpacked.set(packed, runs);
  return runs;
}

const timeOf = (day: number) => dayTime(isoDate(day));

function runOf([day, flop, sector, country, grade]: Speck): Run {
  return {
    ...{ date: isoDate(day), time: timeOf(day), flop, record: false },
    sector: SECTORS[sector] ?? 'other',
    country: COUNTRIES[country] ?? 'other',
    grade: GRADES[grade] ?? 'low',
  };
}
