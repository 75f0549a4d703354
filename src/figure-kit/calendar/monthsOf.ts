/** So many days in months, at 365.25 days a year. */
export function monthsOf(days: number): number {
  return days / (365.25 / 12);
}
