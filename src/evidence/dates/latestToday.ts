/** The clocks of Kiritimati are the first to reach a day: 14 hours before UTC. */
const FIRST_CLOCK = 14 * 60 * 60 * 1000;

/** The latest day that is today somewhere, `YYYY-MM-DD`, so that nobody's own day is the future. */
export function latestToday(now: number = Date.now()): string {
  return new Date(now + FIRST_CLOCK).toISOString().slice(0, 10);
}
