import type { Heard } from '../../figure-kit/hear/heard.ts';
import { labelsOf } from '../../figure-kit/hear/labelsOf.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import type { Picture } from './show.ts';

/** The bars: the chance of losing everything by number of suppliers, and the part of it that they share. */
export default function hear(shown: Shown & { readonly picture: Picture }): Heard {
  const label = labelsOf(shown);
  const line = (name: string, of: (bar: Picture['bars'][number]) => number) => ({
    name,
    points: shown.picture.bars.map((bar) => ({
      x: bar.n,
      y: 100 * of(bar),
      label: label(`n:${bar.n}`),
    })),
  });
  return {
    kind: 'bar',
    x: 'number of suppliers',
    y: { name: 'Chance of losing everything in a year, percent', from: 0 },
    lines: [
      line('All chances', ({ shared, alone }) => shared + alone),
      line('By the step they share', ({ shared }) => shared),
    ],
  };
}
