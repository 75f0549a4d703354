/** A date as prose has it, as exact as it is known: `2025-11-03` → `3 November 2025`. */
export function dateWords(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', {
    year: 'numeric',
    month: date.length > 4 ? 'long' : undefined,
    day: date.length > 7 ? 'numeric' : undefined,
    timeZone: 'UTC',
  });
}

/** The same with the month in three letters: `3 Nov 2025`. */
export function shortDate(date: string): string {
  return dateWords(date).replace(/[A-Z][a-z]+/u, (month) => month.slice(0, 3));
}
