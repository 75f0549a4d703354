import type { Heard } from '../../figure-kit/hear/heard.ts';
import { longDate } from '../../layouts/longDate.ts';
import { labelsOf } from '../../figure-kit/hear/labelsOf.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import type { Drawn } from './draw.ts';
import type { NamedRun, Run } from './maths.ts';
import { flopOf } from './words.ts';

/** The records of the years looked at, then every run in them whose computing is estimated. */
export default function hear(shown: Shown & Drawn): Heard {
  const label = labelsOf(shown);
  const said = (run: Run | NamedRun) =>
    'key' in run ? label(run.key) : `${longDate(run.date)}: ${flopOf(run)}, grade ${run.grade}`;
  const line = (name: string, runs: readonly (Run | NamedRun)[]) => ({
    name,
    points: runs.map((run) => ({ x: run.time, y: run.flop, label: said(run) })),
  });
  const { records, runs } = shown.span;
  return {
    kind: 'line',
    x: 'date',
    y: { name: 'Computing of the training run, FLOP', log: true },
    lines: [line('Records', records), line('All runs with an estimate', runs)].filter(
      ({ points }) => points.length > 0,
    ),
  };
}
