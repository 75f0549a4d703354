import { marker } from '../../figure-kit/drawing/marker.ts';
import type { Marker } from '../../figure-kit/drawing/marker.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { NamedRun, Run } from './maths.ts';

/** What the shapes and colours of the marks tell apart. */
export type By = 'none' | 'sector' | 'country';

/** The shape of a group, and the colour of its records. */
export interface Look {
  readonly shape: Marker;
  readonly colour: string;
}

const PLAIN: Look = { shape: 'circle', colour: 'self' };
const APART: Look = { shape: 'square', colour: 'accent' };
const MIXED: Look = { shape: 'diamond', colour: 'self' };

/** How each group is drawn, in the order they are named. */
export const LOOKS = {
  sector: { industry: PLAIN, academia: APART, other: MIXED },
  country: { us: PLAIN, china: APART, other: MIXED },
};

/** The look of a run: its group's. */
export function lookOf(run: Run, by: By): Look {
  if (by === 'none') return PLAIN;
  return by === 'sector' ? LOOKS.sector[run.sector] : LOOKS.country[run.country];
}

/** The mark of a run at its place: records are large, the rest small and, unless set apart, grey. */
export function runMark(run: NamedRun, by: By, small: number, x: number, y: number): Path {
  const { shape, colour } = lookOf(run, by);
  const voice = colour === 'self' && !run.record ? 'other' : colour;
  return {
    key: run.key,
    d: marker(shape, run.record ? Math.round(small * 18) / 10 : small),
    class: `pt f-${voice}${run.grade === 'high' ? '' : ` ${run.grade}`}`,
    x,
    y,
  };
}

/** All runs without a name as specks, one path for each colour and grade: a thousand marks would be a thousand elements. */
export function specks(
  runs: readonly Run[],
  by: By,
  side: number,
  place: (run: Run) => readonly [x: number, y: number],
): Path[] {
  const paths = new Map<string, string>();
  for (const run of runs) {
    const { colour } = lookOf(run, by);
    const look = `f-${colour === 'self' ? 'other' : colour}${run.grade === 'high' ? '' : ` ${run.grade}`}`;
    const [x, y] = place(run).map((at) => Math.round(at * 2 - side) / 2);
    paths.set(look, `${paths.get(look) ?? ''}M${x ?? 0} ${y ?? 0}h${side}v${side}h-${side}z`);
  }
  return [...paths].map(([look, d]) => ({ key: look, d, class: `pt ${look}` }));
}
