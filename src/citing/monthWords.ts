import { MONTHS } from '../evidence/months.ts';

/** A day, YYYY-MM-DD, in the words of references; MLA shortens months of more than four letters. */
export function monthWords(date: string): Record<'day' | 'month' | 'shortMonth' | 'year', string> {
  const [year = '', number = '', day = ''] = date.split('-');
  const month = MONTHS[Number(number) - 1] ?? '';
  const short = month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
  return { day: String(Number(day)), month, shortMonth: month.length > 4 ? short : month, year };
}
