import type { Grade } from '../../evidence/row.ts';
import type { Table } from '../../figure-kit/table.ts';
import type { CostedRun } from '../who-can-train/maths.ts';
import type { Rent, RentKind } from './rents.ts';

export type Maker = 'nvidia' | 'amd' | 'google' | 'huawei';

/** A chip with a price and a rate of 16-bit arithmetic. */
export interface Chip {
  readonly key: string;
  readonly name: string;
  readonly maker: Maker;
  readonly date: string;
  /** The date in decimal years. */
  readonly time: number;
  /** Peak dense rate in FLOP/s: BF16, or FP16 for chips without it. */
  readonly rate: number;
  /** An approximation in US dollars. */
  readonly price: number;
  readonly basis: string;
  /** Made slower for export. */
  readonly cut: boolean;
  /** Of the specification; prices are approximate throughout. */
  readonly grade: Grade;
}

/** How far one series rose, in words. */
export interface Reading {
  /** Keys of its two ends. */
  readonly ends: readonly [from: string, to: string];
  readonly times: string;
  readonly rests: string;
  readonly sentence: string;
}

/** What the rows say in words. */
export interface Readings {
  readonly grade: Grade;
  readonly values: Readonly<Record<string, string>>;
  readonly chip: Readonly<Record<Maker, Reading>>;
  readonly run: Reading;
  /** The sentence about runs without speculative costs. */
  readonly firmRun: string;
  readonly rent: Readonly<Record<RentKind | 'all', string>>;
}

/** A chip, and whether it is one of its maker's line of newest chips. */
export interface PricedChip extends Chip {
  readonly step: boolean;
}

export interface PriceRows {
  readonly readings: Readings;
  readonly chips: readonly PricedChip[];
  readonly runs: readonly CostedRun[];
  readonly rents: readonly Rent[];
  /** The table of the reported prices, and the head of that of both rises. */
  readonly tables: Readonly<Record<'rent' | 'rise', Table>>;
}

/** From what to what, and how many times that is. */
export interface Rise<Item> {
  readonly from: Item;
  readonly to: Item;
  readonly times: number;
}

/** Peak dense arithmetic that a dollar of a chip's price buys, in GFLOP/s. */
export function perDollar({ rate, price }: Pick<Chip, 'rate' | 'price'>): number {
  return rate / price / 1e9;
}

/** A maker's newest chip at each time: not those cut for export, and one of a day, the best. */
export function generations(chips: readonly Chip[], maker: Maker): Chip[] {
  const own = chips.filter((chip) => chip.maker === maker && !chip.cut);
  return own.filter((chip, i) => own[i + 1]?.date !== chip.date);
}

/** From a maker's first chip to its last. */
export function chipRise(chips: readonly Chip[], maker: Maker): Rise<Chip> | undefined {
  const line = generations(chips, maker);
  const [from, to] = [line[0], line.at(-1)];
  return from && to && { from, to, times: perDollar(to) / perDollar(from) };
}

/** Runs dearer than all before them; without those whose estimate is speculative, if so asked. */
export function staircase(runs: readonly CostedRun[], speculative: boolean): CostedRun[] {
  let dearest = 0;
  return runs.filter(({ cost, grade }) => {
    if ((grade === 'low' && !speculative) || cost <= dearest) return false;
    dearest = cost;
    return true;
  });
}

/** From the dearest run of one year to the dearest of another, speculative estimates left out. */
export function costRise(
  runs: readonly CostedRun[],
  first: number,
  last: number,
): Rise<CostedRun> | undefined {
  const dearest = (year: number) =>
    staircase(
      runs.filter(({ time }) => Math.floor(time) === year),
      false,
    ).at(-1);
  const [from, to] = [dearest(first), dearest(last)];
  return from && to && { from, to, times: to.cost / from.cost };
}
