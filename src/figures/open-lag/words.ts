import { flops } from '../../figure-kit/words/flops.ts';
import { monthOf } from '../../figure-kit/words/monthOf.ts';
import type { Run, Standing } from './maths.ts';

/** How many times one is the other: two digits under ten, whole above. */
export function times(ratio: number): string {
  return ratio >= 9.95 ? String(Math.round(ratio)) : String(Number(ratio.toPrecision(2)));
}

/** What a reader hears of the two records at one moment. */
export function standingSays(standing: Standing | null, when: string): string {
  if (!standing) return `By ${when} one side had no run of known size.`;
  const { open, closed, ratio, lag, first, unmatched } = standing;
  const largest = `By the end of ${when} the largest open run was ${open.name} (${open.by}, ${monthOf(open.date)}, ${flops(open.flop, 2)} FLOP)`;
  if (ratio < 1) {
    return `${largest}: ${times(1 / ratio)} times the largest closed run counted, ${closed.name}${weak(closed)}.`;
  }
  const gap = `the largest closed one, ${closed.name}, took ${times(ratio)} times that${weak(closed)}.`;
  const behind =
    lag !== null && first
      ? ` ${open.name} came ${monthsText(lag)} the first closed run at least as large, ${first.name}${weak(first)}.`
      : '';
  const since = unmatched
    ? ` Nothing open had matched ${unmatched.run.name} in ${Math.round(unmatched.months)} months.`
    : '';
  return `${largest}; ${gap}${behind}${since}`;
}

function weak({ grade }: Run): string {
  return grade === 'low' ? ', by a speculative estimate' : '';
}

function monthsText(lag: number): string {
  return `${Math.abs(lag).toFixed(1)} months ${lag < 0 ? 'before' : 'after'}`;
}

/** A run as it is read out. */
export function runSays({ name, by, date, flop, open, grade }: Run): string {
  return `${name} (${by}), ${monthOf(date)}: ${flops(flop, 2)} FLOP, weights ${open ? 'open' : 'closed'}, grade ${grade}`;
}
