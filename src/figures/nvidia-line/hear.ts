import type { Heard } from '../../figure-kit/hear/heard.ts';
import { labelsOf } from '../../figure-kit/hear/labelsOf.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import type { Picture } from './drawWords.ts';

/** The line, on the scale it is drawn on. */
export default function hear(shown: Shown & Picture): Heard {
  const label = labelsOf(shown);
  const log = shown.scale === 'log';
  return {
    kind: 'line',
    x: 'fiscal quarter',
    y: {
      name: 'Nvidia’s data-centre revenue, billions of US dollars',
      log,
      from: log ? 0.1 : 0,
      to: 100,
    },
    lines: [
      {
        name: 'Data-centre revenue',
        points: shown.quarters.map(({ key, time, revenue }) => ({
          x: time,
          y: revenue,
          label: label(key),
        })),
      },
    ],
  };
}
