/** Our reading of the history, not a column of the table: which way computing moved, from which year. */
export const ERAS = [
  { from: 1940, name: 'To the centre' },
  { from: 1976, name: 'to the desk' },
  { from: 2006, name: 'and back to the centre' },
] as const;

/** Where the swing turns, in our reading: 1 is one machine for many, 0 a machine for each. */
const TURNS = [
  { year: 1940, height: 0.45 },
  { year: ERAS[1].from, height: 1 },
  { year: ERAS[2].from, height: 0 },
  { year: 2027, height: 1 },
] as const;

/** How near the centre computing stood at a time in years, in our reading: a pendulum between the turns. */
export function heightAt(time: number): number {
  const next = TURNS.findIndex(({ year }) => year > time);
  const [from, to] = [TURNS[Math.max(0, next - 1)], TURNS[next]];
  if (!from || !to) return TURNS[3].height;
  const way = Math.max(0, time - from.year) / (to.year - from.year);
  return from.height + ((to.height - from.height) * (1 - Math.cos(Math.PI * way))) / 2;
}
