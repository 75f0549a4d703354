import { crossing, LAST, rowOf, shareOf } from './maths.ts';
import type { Counts, Question } from './maths.ts';

/** What a reader hears of one year, and of the exit when that year is the last whole one. */
export function yearSays(rows: readonly Counts[], year: number, by: Question['by']): string {
  const row = rowOf(rows, year);
  const when = year === LAST ? `In ${year}, to 19 July,` : `In ${year},`;
  if (by === 'open') return openSays(row, when);
  const { academia, total, collab, industry } = row;
  const first = `${when} ${academia || 'none'} of ${total} notable models came from universities alone, ${collab || 'none'} from joint work and ${industry || 'none'} from firms alone.`;
  const passed = crossing(rows);
  if (year === passed?.year) return `${first} Firms have been ahead in every year since.`;
  if (year === 2014)
    return `${first} One of the five from firms is an IEEE paper filed under industry.`;
  if (year !== LAST - 1) return first;
  const then = rowOf(rows, 2023);
  const ahead = passed
    ? ` Firms passed universities in ${passed.year}, ${passed.industry} to ${passed.academia}, and stayed ahead.`
    : '';
  return `${first}${ahead} Universities and joint work together fell from ${together(then)} in ${then.year} through ${together(rowOf(rows, 2024))} in 2024 to ${together(row)}.`;
}

function openSays({ open, total, industry }: Counts, when: string): string {
  const firms = Math.max(0, open - (total - industry));
  const least =
    firms > 0
      ? ` At least ${firms} of these are from firms alone, for only ${total - industry} models are from anybody else.`
      : '';
  return `${when} the weights of ${open || 'none'} of ${total} notable models can be downloaded.${least}`;
}

/** Percent of a year's models from universities, alone or in joint work. */
function together({ academia, collab, total }: Counts): string {
  return `${Math.round(shareOf(academia + collab, total))}%`;
}
