import { drawnOf, gapOf } from './guess.ts';
import type { Guess } from './guess.ts';
import { nearest, pointAt, quartersOf, readingOf } from './maths.ts';
import type { Estimator, Point, Reading } from './maths.ts';
import { START } from './slots.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** `2026-Q1` as it is read aloud. */
export function quarterWords(q: string): string {
  return `the ${ORDINALS[Number(q.slice(-1)) - 1] ?? ''} quarter of ${q.slice(0, 4)}`;
}

/** A share as printed: a floor says so, a band gives its ends. */
export function shareWords({ v, floor, lo, hi }: Point): string {
  if (floor) return `at least ${v}%`;
  return lo === undefined || hi === undefined ? `${v}%` : `${v}% (${lo} to ${hi})`;
}

/** What the firms and their sum are at in one reading. */
function listWords(reading: Reading): string {
  const firms = (['AWS', 'Microsoft', 'Google'] as const).flatMap((key) => {
    const point = reading[key];
    return point ? [`${key} ${shareWords(point)}`] : [];
  });
  const list = firms.length > 1 ? `${firms.slice(0, -1).join(', ')} and ${firms.at(-1) ?? ''}` : firms.join('');
  const sum = reading.together ? `the three together ${shareWords(reading.together)}` : '';
  return [list, sum].filter(Boolean).join('; ');
}

/** What one estimator says of a quarter, and what the others say of the same one. */
export function readingSays(all: readonly Estimator[], chosen: Estimator, q: string): string {
  const exact = readingOf(chosen, q);
  const at = exact ? q : nearest(quartersOf(chosen), q);
  const reading = exact ?? readingOf(chosen, at) ?? {};
  const none = exact ? '' : `${chosen.name}: nothing found for ${quarterWords(q)}; the nearest is ${quarterWords(at)}. `;
  const weak = Object.values(reading).some(({ g }) => g === 'low') ? ' This rests on weak evidence.' : '';
  const others = all.flatMap((other) => {
    const same = other === chosen ? null : readingOf(other, at);
    return same ? [` ${other.name}, same quarter: ${listWords(same)}.`] : [];
  });
  const apart = others.length ? ' They measure different markets.' : '';
  return `${none}${chosen.name}, ${quarterWords(at)}: ${listWords(reading)}.${weak}${others.join('')}${apart}`;
}

/** How far one estimator's lines moved from mid-2017, and where the sum stood highest. */
export function movementSays(estimator: Estimator, q: string, show: 'three' | 'AWS' | 'trio'): string {
  const of = (key: 'AWS' | 'together', at: string) => pointAt(estimator, key, at)?.v ?? 0;
  const [from, to] = [quarterWords(START), quarterWords(q)];
  if (show === 'AWS') {
    return `By ${estimator.name} AWS had ${of('AWS', START)}% in ${from} and ${of('AWS', q)}% in ${to}: ${moved(of('AWS', q) - of('AWS', START))} in a market that grew from ${dollars(estimator, START)} to ${dollars(estimator, q)} a quarter.`;
  }
  const sums = estimator.series.find(({ key }) => key === 'together')?.points ?? [];
  const peak = sums.reduce((best, point) => (point.v > best.v ? point : best), sums[0] ?? { q, v: 0, g: 'high' });
  return `By ${estimator.name} AWS, Microsoft and Google together had ${of('together', START)}% in ${from} and ${of('together', q)}% in ${to}: ${moved(of('together', q) - of('together', START))}. Their highest was ${peak.v}% in ${quarterWords(peak.q)}, before Microsoft’s figure stepped down, which nobody has explained.`;
}

/** The gap between what a reader drew and what was counted. */
export function gapSays(guesses: Readonly<Record<'AWS' | 'together', Guess>>, estimator: Estimator): string {
  return (['AWS', 'together'] as const)
    .map((key) => {
      const line = estimator.series.find((one) => one.key === key);
      const name = key === 'AWS' ? 'AWS' : 'the three together';
      const found = gapOf(guesses[key], line?.points ?? []);
      if (found) return `You drew ${name} at ${found.drawn}% in early 2026; ${estimator.name} counts ${found.counted}%, ${missed(found.gap)}.`;
      const far = drawnOf(guesses[key]).at(-1);
      return far ? `Your line for ${name} stops in ${quarterWords(far.q)}.` : `You drew no line for ${name}.`;
    })
    .join(' ');
}

function missed(gap: number): string {
  return gap === 0 ? 'just what you drew' : `${points(Math.abs(gap))} ${gap > 0 ? 'above' : 'below'} your line`;
}

function moved(by: number): string {
  return by === 0 ? 'no change' : `${points(Math.abs(by))} ${by > 0 ? 'up' : 'down'}`;
}

function points(n: number): string {
  return `${n} ${n === 1 ? 'point' : 'points'}`;
}

/** The size of the market in a quarter, in billions of US dollars. */
export function dollars({ market }: Estimator, q: string): string {
  return `$${market[q] ?? '?'} billion`;
}
