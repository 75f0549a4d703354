import { longDate } from '../../layouts/longDate.ts';
import type { Table } from '../../figure-kit/table.ts';
import { capital } from '../../figure-kit/words/capital.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { CATEGORIES } from './categories.ts';
import type { Event, View } from './maths.ts';

/** How many events of which kinds, the first and the last, and the one being read. */
export function sentenceOf({ events, from, to, cat, read }: View): string {
  const span = from === to ? `in ${from}` : `from ${from} to ${to}`;
  if (!events.length) return `No event of these kinds ${span}.`;
  const kinds = cat
    .map((category) => ({
      category,
      n: events.filter((event) => event.category === category).length,
    }))
    .filter(({ n }) => n);
  const list = kinds
    .map(({ category, n }) => `${n} on ${CATEGORIES[category].toLowerCase()}`)
    .join(', ');
  const what =
    kinds.length === 1 ? `all on ${CATEGORIES[kinds[0]?.category ?? 'cloud'].toLowerCase()}` : list;
  const [first, last] = [events[0], events.at(-1)];
  const ends =
    first && last && first !== last
      ? ` The first is ${named(first)}; the last is ${named(last)}.`
      : '';
  const reading = read ? ` Now reading: ${named(read)}. ${read.summary}` : '';
  return `${capital(inWords(events.length))} of the events chosen here ${span}: ${what}.${reading || ends}`;
}

/** What a reader hears at a mark. */
export function labelOf({ title, date, category, summary, grade }: Event): string {
  return `${longDate(date)}, ${CATEGORIES[category].toLowerCase()}: ${title}. ${summary} Grade ${grade}`;
}

/** The events in view. */
export function tableOf({ events }: View): Table {
  return {
    caption: 'The events shown',
    columns: ['Date', 'Known to the', 'Event', 'Category', 'What happened', 'Grade'],
    rows: events.map(({ date, title, category, summary, grade }) => [
      date,
      precisionOf(date),
      title,
      category,
      summary,
      grade,
    ]),
  };
}

function precisionOf(date: string): string {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

function named({ title, date }: Event): string {
  return `“${title}”, ${longDate(date)}`;
}
