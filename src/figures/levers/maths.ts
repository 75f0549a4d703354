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

/** The layers a proposal can act on, by name and head. */
export const layers = {
  chip: 'chip',
  memory: 'memory',
  centre: 'data centre',
  cloud: 'cloud',
  model: 'model',
  use: 'use',
} as const;

/** The criteria, by parameter. */
export const criteria = {
  limits: 'limits concentration',
  control: 'keeps control points',
  speed: 'speed',
  reversibility: 'reversibility',
  rights: 'rights of users',
} as const;

export type Criterion = keyof typeof criteria;
export type Weights = Readonly<Record<Criterion, number>>;
export type Value = -1 | 0 | 1;
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

/** Whether a column of the matrix is a criterion, and not a layer. */
export function isCriterion(column: string): column is Criterion {
  return Object.hasOwn(criteria, column);
}

/** What a coded cell says: served, harmed, or claimed and denied. */
export function signOf(value: Value): string {
  return ['−', '0', '+'][value + 1] ?? '';
}

/**
 * The weighted mean of what is known of a proposal, −1 to 1: Σwc/Σw over the coded criteria. What is
 * unknown lowers the denominator. Null where nothing known has a weight.
 */
export function score(
  coding: readonly { readonly column: string; readonly value: Value }[],
  weights: Weights,
): number | null {
  let [sum, all] = [0, 0];
  for (const { column, value } of coding) {
    const weight = isCriterion(column) ? weights[column] : 0;
    sum += value * weight;
    all += weight;
  }
  return all > 0 ? sum / all : null;
}
