import type { Heard } from '../../figure-kit/hear/heard.ts';
import { labelsOf } from '../../figure-kit/hear/labelsOf.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import type { Drawn } from './draw.ts';
import type { CostedRun } from './maths.ts';

/** Every costed run by date, then those within the budget. */
export default function hear(shown: Shown & Drawn): Heard {
  const label = labelsOf(shown);
  const line = (name: string, runs: readonly CostedRun[]) => ({
    name,
    points: [...runs]
      .sort((a, b) => a.time - b.time)
      .map(({ key, time, cost }) => ({ x: time, y: cost, label: label(key) })),
  });
  const { years, basis } = shown;
  return {
    kind: 'line',
    x: 'date',
    y: {
      name:
        basis === 'bought'
          ? 'Cost of the cluster, US dollars'
          : 'Cost of the run, US dollars of 2023',
      log: true,
    },
    lines: [
      line(
        'All costed runs',
        years.flatMap(({ runs }) => runs),
      ),
      line(
        'Within the budget',
        years.flatMap(({ covered }) => covered),
      ),
    ].filter(({ points }) => points.length > 0),
  };
}
