import { together } from './maths.ts';
import type { OwnerRow } from './maths.ts';

type Range = readonly [low: number, high: number];

/** What many worlds have in common. Ranges hold nine worlds in ten. */
export interface Summary {
  /** How many worlds. */
  readonly count: number;
  /** By named owner and rank, largest first: the percentage of worlds. */
  readonly ranks: readonly (readonly number[])[];
  /** By owner: percent of the whole. */
  readonly shares: readonly Range[];
  /** The five US firms together, in percent. */
  readonly five: Range;
  /** Herfindahl index of the named owners, in points. */
  readonly hhi: Range;
}

/** Sums worlds up; the last owner is everyone not named, and has no rank and no square. */
export function summaryOf(
  owners: readonly OwnerRow[],
  worlds: readonly (readonly number[])[],
): Summary {
  const named = owners.length - 1;
  const counts = Array.from({ length: named }, () => Array.from({ length: named }, () => 0));
  for (const world of worlds) {
    const order = counts.map((_, i) => i).sort((a, b) => (world[b] ?? 0) - (world[a] ?? 0));
    order.forEach((owner, rank) => {
      const row = counts[owner];
      if (row) row[rank] = (row[rank] ?? 0) + 100 / worlds.length;
    });
  }
  const indices = worlds.map((world) =>
    world.slice(0, named).reduce((sum, share) => sum + share ** 2, 0),
  );
  return {
    count: worlds.length,
    ranks: counts.map((row) => row.map((value) => round(value))),
    shares: owners.map((_, i) => nineInTen(worlds.map((world) => world[i] ?? 0))),
    five: nineInTen(worlds.map((world) => together(owners, world))),
    hhi: nineInTen(indices),
  };
}

function nineInTen(values: readonly number[]): Range {
  const sorted = values.toSorted((a, b) => a - b);
  return [round(quantile(sorted, 0.05)), round(quantile(sorted, 0.95))];
}

/** The value below which a fraction of a sorted list lies, between two of them in proportion. */
function quantile(sorted: readonly number[], fraction: number): number {
  const at = fraction * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  return below + (at % 1) * ((sorted[Math.ceil(at)] ?? 0) - below);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
