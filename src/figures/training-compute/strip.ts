import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { yearAxis } from '../../figure-kit/drawing/yearAxis.ts';
import { FIRST, LAST } from './geometry.ts';
import type { Geometry } from './geometry.ts';
import type { Run, Runs } from './maths.ts';

/** All years in small, with a frame round the years looked at, whose ends can be dragged. */
export function strip(
  { named, others }: Runs,
  from: number,
  to: number,
  at: Geometry,
): { lines: Path[]; notes: Note[] } {
  const { stripTop: top, stripBottom: bottom, stripX: x } = at;
  const y = (flop: number) => bottom - 3 - (Math.log10(flop) / 27) * (bottom - top - 6);
  const specks = (runs: readonly Run[]) =>
    [
      ...new Set(
        runs.map(
          ({ time, flop }) => `M${Math.round(x(time) - 1)} ${Math.round(y(flop) - 1)}h2v2h-2z`,
        ),
      ),
    ].join('');
  const [left, right] = [Math.round(x(from)) + 0.5, Math.round(x(to + 1)) - 0.5];
  const window = `M${left} ${top}H${right}V${bottom}H${left}z`;
  const handle = (px: number) => `M${px - 2.5} ${top + 14}h5v${bottom - top - 28}h-5z`;
  return {
    lines: [
      { key: 'floor', d: `M${x(FIRST)} ${bottom + 0.5}H${x(LAST + 1)}`, class: 'base thin' },
      {
        key: 'runs',
        d: specks([...others, ...named.filter(({ record }) => !record)]),
        class: 'dot',
      },
      { key: 'records', d: specks(named.filter(({ record }) => record)), class: 'bar warm' },
      { key: 'frame', d: window, class: 'arc' },
      { key: 'handles', d: handle(left) + handle(right), class: 'bar warm' },
    ],
    notes: [
      {
        x: x(FIRST),
        y: top - 7,
        text: 'All years; the frame holds those drawn above',
        class: 't12 faint',
      },
      ...yearAxis({ key: 'strip', from: FIRST + 5, to: LAST - 5, x, y: bottom + 17 }),
    ],
  };
}
