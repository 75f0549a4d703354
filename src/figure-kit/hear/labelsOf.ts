import type { Shown } from '../shown.ts';

/** What the mark of a key says, so that who hears a chart is told what who walks it is; empty where there is none. */
export function labelsOf({ marks }: Shown): (key: string) => string {
  const labels = new Map(marks.map(({ key, label }) => [key, label]));
  return (key) => labels.get(key) ?? '';
}
