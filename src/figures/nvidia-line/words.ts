import { longDate } from '../../layouts/longDate.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { quarterWords } from '../../figure-kit/words/quarterWords.ts';
import { fallsIn, growthOf } from './maths.ts';
import type { Quarter, Reading } from './maths.ts';

/** An amount in billions of US dollars, to what is known of it. */
export function dollars(billion: number, digits = 1): string {
  if (billion < 1) return `$${Math.round(billion * 1000)} million`;
  return `$${billion.toFixed(digits)} billion`;
}

/** A multiple: two digits, or three of a large one where its row is of the best grade. */
export function fold(times: number, { grade }: Pick<Quarter, 'grade'>): string {
  return `${Number(times.toPrecision(grade === 'high' && times >= 100 ? 3 : 2))}`;
}

/** The rise from the first quarter to the last. */
export function riseTitle(quarters: readonly Quarter[], first: Quarter, last: Quarter): string {
  const { fold: times, years } = growthOf(quarters);
  const span = `${inWords(Math.round(years))} ${plural(Math.round(years), 'year')}`;
  return `Nvidia’s data-centre revenue grew ${fold(times, last)}-fold in ${span}, from ${dollars(first.revenue, 0)} to ${dollars(last.revenue, last.revenue < 10 ? 1 : 0)} a quarter`;
}

/** The rise at an even pace, how often it was broken, and what it came to in all revenue. */
export function riseSays(quarters: readonly Quarter[], first: Quarter, last: Quarter): string {
  const { yearly } = growthOf(quarters);
  const falls = fallsIn(quarters);
  const known = quarters.filter(({ share }) => share !== null);
  const [then, now] = [known[0] ?? first, known.at(-1) ?? last];
  const share =
    known.length > 1
      ? ` It was ${percent(then)} of all revenue in ${quarterWords(then.key)} and ${percent(now)} in ${quarterWords(now.key)}.`
      : '';
  return `From ${dollars(first.revenue)} in the quarter to ${longDate(first.end)} to ${dollars(last.revenue)} in the quarter to ${longDate(last.end)}: ${yearly.toFixed(1)} times a year at an even pace. It fell in ${inWords(falls, 'none')} of ${quarters.length - 1} quarters.${share}`;
}

/** Percent of the last quarter that an earlier one does not reach. */
export function flatPart(before: Quarter, last: Quarter): number {
  return Math.ceil((100 * before.revenue) / last.revenue);
}

/** On a linear scale most of the story is flat: how little the quarters before the step come to. */
export function flatSays(before: Quarter, last: Quarter): string {
  return ` On a linear scale everything up to ${longDate(before.end)} lies below ${flatPart(before, last)}% of the last quarter’s height.`;
}

/** One quarter against the year and the quarter before it. */
export function readingSays({ quarter, onYear, onQuarter }: Reading): string {
  const times = [
    onYear === null ? '' : `${onYear.toFixed(2)} times the year before`,
    onQuarter === null ? '' : `${onQuarter.toFixed(2)} times the quarter before`,
  ].filter(Boolean);
  const share = quarter.share === null ? '' : ` It was ${percent(quarter)} of all revenue.`;
  const against = times.length ? `, ${times.join(' and ')}` : '';
  return `In ${quarterWords(quarter.key)}, to ${longDate(quarter.end)}, data-centre revenue was ${dollars(quarter.revenue)}${against}.${share}`;
}

function percent({ share }: Quarter): string {
  return `${Math.round(share ?? 0)}%`;
}
