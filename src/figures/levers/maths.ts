import { enter } from '../../concentration/enter.ts';
import { firmsToCover } from '../../concentration/firmsToCover.ts';
import { hhi } from '../../concentration/hhi.ts';
import { namedShares } from '../../concentration/namedShares.ts';
import { remainder } from '../../concentration/remainder.ts';
import type { Shares } from '../../concentration/Shares.ts';
import { split } from '../../concentration/split.ts';
import { transfer } from '../../concentration/transfer.ts';
import type { Grade } from '../../evidence/row.ts';
import { clamp } from '../../figure-kit/clamp.ts';

export interface Firm {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  /** Percent of the layer. */
  readonly share: number;
  readonly grade: Grade;
}

export interface LayerRows {
  readonly key: string;
  readonly title: string;
  readonly what: string;
  /** The lowest grade of its rows. */
  readonly grade: Grade;
  readonly firms: readonly Firm[];
}

export type Lever = 'none' | 'split' | 'public' | 'foundry' | 'threshold' | 'separation';

/** How far each lever is pulled. */
export interface Pull {
  /** Equal parts the largest owner is divided into. */
  readonly k: number;
  /** What a public owner adds, as a fraction of all AI compute. */
  readonly x: number;
  /** Points of foundry revenue moved from TSMC to Samsung. */
  readonly y: number;
}

/** One layer before or after a lever. */
export interface Reading {
  readonly shares: Shares;
  /** HHI with the unnamed as nobody, in points. */
  readonly index: number;
  /** How many firms, largest first, cover 90%; null where the named do not reach it. */
  readonly doors: number | null;
  readonly named: number;
  /** What the named hold together, in percent. */
  readonly reach: number;
}

/** Which layer a lever moves, by key; the others move none. */
export const MOVES: Partial<Record<Lever, string>> = {
  split: 'owners',
  public: 'owners',
  foundry: 'foundry',
};

/** A layer as published. */
export function before({ firms }: LayerRows): Reading {
  return read(namedShares(firms.map(({ key, share }) => [key, share])));
}

/**
 * A layer once a lever is pulled. Split of an owner s into k: H − s²(1 − 1/k). A public owner adding a
 * fraction x: H/(1 + x)² + (100x/(1 + x))². Moving y from a to b: H − 2y(a − b) + 2y².
 */
export function after(layer: LayerRows, lever: Lever, { k, x, y }: Pull): Reading {
  const now = before(layer);
  const largest = layer.firms.find(({ key }) => key !== 'china');
  if (MOVES[lever] !== layer.key || !largest) return now;
  if (lever === 'split') return read(split(now.shares, largest.key, clamp(Math.round(k), 2, 4)));
  if (lever === 'public') return x > 0 ? read(enter(now.shares, 'public', 100 * x)) : now;
  return read(transfer(now.shares, 'tsmc', 'samsung', clamp(y, 0, 25)));
}

function read(shares: Shares): Reading {
  return {
    shares,
    index: hhi(shares),
    doors: firmsToCover(shares, 90) ?? null,
    named: Object.keys(shares).length,
    reach: 100 - remainder(shares),
  };
}

/** How many developers have trained a model of at least `flop`: a floor, since much is not published. */
export function caught(largestRuns: readonly number[], flop: number): number {
  return largestRuns.filter((run) => run >= flop).length;
}
