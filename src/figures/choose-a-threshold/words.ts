import { flops } from '../../figure-kit/words/flops.ts';
import { longDate } from '../../layouts/longDate.ts';
import { monthOf } from '../../figure-kit/words/monthOf.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { isoDate } from '../../figure-kit/calendar/isoDate.ts';
import { monthsOf } from '../../figure-kit/calendar/monthsOf.ts';
import { countOn, lineAt } from './maths.ts';
import type { Line } from './maths.ts';
import type { Picture } from './show.ts';

/** Months, to one decimal, of a number of days. */
export function months(days: number): string {
  return monthsOf(days).toFixed(1);
}

/** The month a day lies in: "March 2023". */
export function monthName(day: number): string {
  return monthOf(isoDate(day));
}

/** How a line is named where it lies. */
export function nameOf({ flop, raise }: Line): string {
  return raise > 1 ? `${flops(flop)}, ×${raise} a year` : `${flops(flop)} FLOP`;
}

/** The finding of one line. */
export function sentenceOf(picture: Picture): string {
  const { line, steps, atEnd, end, leftOut } = picture;
  const drawn = `Drawn at ${flops(line.flop)} FLOP at the end of ${monthName(line.start)}`;
  const opening =
    line.raise > 1
      ? `${drawn} and raised ${line.raise}-fold a year, the line stands at ${flops(lineAt(line, end))} in ${monthName(end)}, with ${developers(atEnd)} known to be over it. ${yearByYear(picture)}`
      : `${drawn}, the line has ${developers(countOn(steps, line.start))} known to be over it that day and ${atEnd || 'none'} by ${monthName(end)}.`;
  const without = leftOut.length ? 'Speculative estimates are left out.' : '';
  return [opening, spellAtFive(picture), doubt(picture), without].filter(Boolean).join(' ');
}

/** How many developers, in figures. */
export function developers(count: number): string {
  return `${count || 'no'} ${plural(count, 'developer')}`;
}

/** How long exactly five were over the line: what a reader plays for. */
function spellAtFive({ longest, line, end, stays }: Picture): string {
  if (!longest) return 'It never has exactly five.';
  const { from, to } = longest;
  const length = `exactly five known for ${to - from} days (${months(to - from)} months)`;
  const sixth = stays.find((stay) => stay.from === to)?.run;
  const ends =
    to === end
      ? 'still so when the table ends'
      : sixth
        ? `until ${sixth.by} crosses with ${sixth.model}`
        : 'until the line leaves one behind';
  return from === line.start
    ? `It holds ${length}, ${ends}.`
    : `It has ${length}, from ${longDate(isoDate(from))}, ${ends}.`;
}

/** How many developers published a new run over the line in each year from the one it was drawn in. */
function yearByYear({ runs, line, end }: Picture): string {
  const years: string[] = [];
  for (let year = yearOf(line.start); year <= yearOf(end); year++) {
    const own = runs.filter(({ over, date }) => over && date.startsWith(String(year)));
    years.push(`${new Set(own.map(({ by }) => by)).size || 'none'} in ${year}`);
  }
  return `Developers with a new run over it: ${years.join(', ')}.`;
}

function yearOf(day: number): number {
  return Number(isoDate(day).slice(0, 4));
}

/** Runs whose published range the line cuts through. */
function doubt({ runs }: Picture): string {
  const models = runs
    .filter(({ unsure }) => unsure)
    .map(({ model }) => model.replace(/ \(.*\)$/u, ''));
  return models.length
    ? `The line falls inside the published ${plural(models.length, 'range')} of ${models.join(' and ')}.`
    : '';
}
