import { LAST, rowOf, shareOf } from './maths.ts';
import type { Counts, Question, YearRow } from './maths.ts';

/** Where the figure opens: the last whole year is read, and shares begin here. */
const USUAL = { year: LAST - 1, from: 2009 };

interface Read extends Pick<Question, 'by' | 'from' | 'unit'> {
  readonly year: number;
}

/** The finding of the year that is read, or of the years drawn. */
export function titleOf(rows: readonly YearRow[], general: string, read: Read): string {
  const { by, year, from, unit } = read;
  const { academia, industry, open, total } = rowOf(rows, year);
  const when = year === LAST ? `${year}, to 19 July` : String(year);
  if (by === 'open')
    return `The weights of ${open} of ${total} notable models of ${when} can be downloaded`;
  if (year !== USUAL.year || unit === 'count')
    return `Universities alone made ${academia || 'none'} of ${total} notable models in ${when}, firms alone ${industry || 'none'}`;
  return from > USUAL.from
    ? `With joint work counted, universities made ${together(rowOf(rows, from))} of notable models in ${from} and ${together(rowOf(rows, year))} in ${year}`
    : general;
}

function together({ academia, collab, total }: Counts): string {
  return `${Math.round(shareOf(academia + collab, total))}%`;
}
