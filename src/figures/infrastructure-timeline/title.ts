import { monthOf } from '../../figure-kit/words/monthOf.ts';
import { capital } from '../../figure-kit/words/capital.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { typographic } from '../../figure-kit/words/typographic.ts';
import { CATEGORIES } from './categories.ts';
import type { Category } from './categories.ts';
import type { View } from './maths.ts';

/** The finding of the years and kinds in view; of all of them, the swing in so many years. */
export function titleOf(
  { events, from, to, cat, read }: View,
  years: number,
  all: boolean,
): string {
  if (read) return `${monthOf(read.date)}: ${typographic(read.title)}`;
  if (all)
    return `Computing moved to the centre, then to the desk, and after ${inWords(years)} years back to the centre`;
  const [first, last] = [events[0], events.at(-1)];
  const span = from === to ? `in ${from}` : `from ${from} to ${to}`;
  if (!first || !last) return `No event of these kinds ${span}`;
  const only = cat.length === 1 ? ` on ${CATEGORIES[cat[0] as Category].toLowerCase()}` : '';
  const count = `${capital(inWords(events.length))} of the events chosen here${only} ${span}`;
  return first === last
    ? `${count}: ${typographic(first.title)}`
    : `${count}, first “${typographic(first.title)}”, last “${typographic(last.title)}”`;
}
