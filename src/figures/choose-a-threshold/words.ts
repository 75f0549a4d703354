import { formatValue } from '../../evidence/formatValue.ts';
import { longDate, monthName, yearOf } from './calendar.ts';
import type { Line } from './maths.ts';
import { lineAt } from './maths.ts';
import { newByYear } from './show.ts';
import type { Picture } from './show.ts';

const DAYS_A_MONTH = 365.25 / 12;

/** An amount of compute as it is read: `3.75 × 10²⁴`; `FLOP` after it when asked for. */
export function compute(flop: number, unit = ''): string {
  return formatValue(flop, 'FLOP', { digits: 3 }).replace(/ FLOP$/u, unit);
}

/** Months, to one decimal, of a number of days. */
export function months(days: number): string {
  return (days / DAYS_A_MONTH).toFixed(1);
}

/** The least whole number of months that a number of days does not exceed. */
export function wholeMonths(days: number): number {
  return Math.ceil(days / DAYS_A_MONTH);
}

/** How a line is named where it lies. */
export function nameOf({ flop, raise }: Line): string {
  return raise > 1 ? `${compute(flop)}, ×${raise} a year` : compute(flop, ' FLOP');
}

/** The finding of one line. */
export function sentenceOf(picture: Picture): string {
  const { line, atStart, atEnd, end, leftOut } = picture;
  const drawn = `Drawn at ${compute(line.flop, ' FLOP')} at the end of ${monthName(line.start)}`;
  const opening =
    line.raise > 1
      ? `${drawn} and raised ${line.raise}-fold a year, the line stands at ${compute(lineAt(line, end))} in ${monthName(end)}, with ${developers(atEnd)} known to be over it. ${yearByYear(picture)}`
      : `${drawn}, the line has ${developers(atStart)} over it that day and ${atEnd ? `at least ${atEnd}` : 'none known'} by ${monthName(end)}.`;
  const without = leftOut.length ? 'Speculative estimates are left out.' : '';
  return [opening, spellAtFive(picture), doubt(picture), without].filter(Boolean).join(' ');
}

function developers(count: number): string {
  return count === 1 ? '1 developer' : `${count || 'no'} developers`;
}

/** How long exactly five were over the line: what a reader plays for. */
function spellAtFive({ longest, line, end, stays }: Picture): string {
  if (!longest) return 'It never has exactly five.';
  const days = longest.to - longest.from;
  const length = `${days} days (${months(days)} months)`;
  const sixth = stays.find(({ from }) => from === longest.to)?.run;
  const ends =
    longest.to === end
      ? 'still so when the table ends'
      : sixth
        ? `until ${sixth.by} crosses with ${sixth.model}`
        : 'until the line leaves one behind';
  return longest.from === line.start
    ? `It holds exactly five for ${length}, ${ends}.`
    : `It has exactly five for ${length}, from ${longDate(longest.from)}, ${ends}.`;
}

function yearByYear(picture: Picture): string {
  const years = [...newByYear(picture, yearOf)].map(
    ([year, count]) => `${count || 'none'} in ${year}`,
  );
  return `Developers with a new run over it: ${years.join(', ')}.`;
}

/** Runs whose published range the line cuts through. */
function doubt({ runs }: Picture): string {
  const models = runs
    .filter(({ unsure }) => unsure)
    .map(({ run }) => run.model.replace(/ \(.*\)$/u, ''));
  if (!models.length) return '';
  return `The line falls inside the published range${models.length > 1 ? 's' : ''} of ${models.join(' and ')}.`;
}
