import { flops } from '../../figure-kit/words/flops.ts';
import { percent } from '../../figure-kit/words/percent.ts';
import { rounded } from '../../figure-kit/words/rounded.ts';
import type { RunSize } from './given.ts';
import { FEWEST, fold } from './maths.ts';
import type { Measure, Outcome, Settings, Swing } from './maths.ts';

const WHOLE = ['five', 'six', 'seven', 'eight'];

export const runNames: Readonly<Record<RunSize, string>> = {
  '3.8e26': 'GPT-4.5',
  '5e26': 'Grok 4',
};

export const names: Readonly<Record<keyof Settings, string>> = {
  p: 'Price of a GPU-hour',
  MFU: 'Efficiency',
  u: 'Hours in use',
  R: 'Size of a run',
  Y: 'Years',
  k: 'Server overhead',
  PUE: 'Site overhead, PUE',
};

/** A measure as it is printed: GPU-hours in billions, runs whole from ten up. */
export function amount(measure: Measure, value: number, digits = 3): string {
  if (measure === 'hours') return `${Number((value / 1e9).toPrecision(digits))}bn`;
  if (measure === 'gpus') return rounded(value, digits);
  return rounded(value, value < 100 ? 2 : digits);
}

/** A setting as it is printed. */
export function setting(key: keyof Settings, value: Settings[keyof Settings]): string {
  if (typeof value === 'string') return runNames[value];
  if (key === 'p') return dollars(value);
  if (key === 'Y') return `${value}`;
  if (key === 'u' || key === 'MFU') return percent(value);
  return `× ${value}`;
}

/** Where a range comes from. */
export function basisOf(key: keyof Settings): string {
  if (key === 'p') return 'prices elsewhere';
  return key === 'R' ? 'estimates' : 'assumption';
}

/** A number as it is; from a quadrillion up as people write it: 2.5 × 10¹⁵. */
export function power(value: number): string {
  return value < 1e15 ? String(value) : flops(value, 4);
}

export function dollars(value: number): string {
  return `$${value.toFixed(2)}`;
}

/** "seven years", or "5.5 years". */
export function years(value: number): string {
  return `${WHOLE[value - 5] ?? value} years`;
}

/** The finding of a state, and what the release says to it. */
export function sentenceOf(now: Outcome, { p, u, R }: Settings, swings: readonly Swing[]): string {
  const [first] = swings;
  const most = first
    ? ` The price matters most: its range alone moves the runs ${rounded(fold(first, 'runs'), 2)}-fold.`
    : '';
  const fits = now.gpus < FEWEST ? 'is too few' : 'fits';
  return `At ${dollars(p)} an hour and ${percent(u)} used, the sum buys about ${amount('gpus', now.gpus)} GPUs, ${amount('mw', now.mw)} megawatts and as much arithmetic as ${amount('runs', now.runs)} runs of ${runNames[R]}’s estimated size. The release says “hundreds of thousands” of GPUs, at least 200,000: that ${fits}.${most}`;
}
