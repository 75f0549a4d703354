import type { Heard } from '../../figure-kit/hear/heard.ts';
import { labelsOf } from '../../figure-kit/hear/labelsOf.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import type { Drawn } from './draw.ts';
import type { SizedRun } from './maths.ts';

/** The records of the years looked at, then every run in them whose computing is estimated. */
export default function hear(shown: Shown & Drawn): Heard {
  const label = labelsOf(shown);
  const line = (name: string, runs: readonly SizedRun[]) => ({
    name,
    points: runs.map(({ key, time, flop }) => ({ x: time, y: flop, label: label(key) })),
  });
  const { records, runs } = shown.span;
  return {
    kind: 'line',
    x: 'date',
    y: { name: 'Computing of the training run, FLOP', log: true },
    lines: [line('Records', records), line('All listed runs', runs)].filter(
      ({ points }) => points.length > 0,
    ),
  };
}
