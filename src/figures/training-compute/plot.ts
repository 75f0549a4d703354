import { scaleLinear } from 'd3-scale';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { valueAxis } from '../../figure-kit/drawing/valueAxis.ts';
import { yearAxis } from '../../figure-kit/drawing/yearAxis.ts';
import type { Geometry } from './geometry.ts';
import type { Growth, NamedRun, Span } from './maths.ts';

/** Places of times and of amounts of computing, in px. */
export interface Scales {
  readonly x: (time: number) => number;
  readonly y: (flop: number) => number;
  /** Whole powers of ten drawn, lowest and highest. */
  readonly powers: readonly [number, number];
}

/** Scales for the years looked at: whole powers of ten that hold all runs and ranges. */
export function scalesOf({ from, to, runs, named }: Span, at: Geometry): Scales {
  const reach = named.flatMap(({ range }) => range ?? []);
  const ends = [...runs.map(({ flop }) => flop), ...reach].map(Math.log10);
  const powers = [Math.floor(Math.min(...ends, 30)), Math.ceil(Math.max(...ends, 0))] as const;
  const [low, high] = runs.length > 0 ? powers : ([0, 3] as const);
  const height = scaleLinear([low, high], [at.bottom, at.top]);
  return {
    x: scaleLinear([from, to + 1], [at.left, at.right]),
    y: (flop) => height(Math.log10(flop)),
    powers: [low, high],
  };
}

/** Gridlines a thousandfold apart, or tenfold where few are spanned, and the years. */
export function axes(
  { from, to }: Span,
  { x, y, powers: [low, high] }: Scales,
  at: Geometry,
): { lines: Path[]; notes: Note[] } {
  const step = high - low > 7 ? 3 : 1;
  const ticks: number[] = [];
  for (let power = Math.ceil(low / step) * step; power <= high; power += step) ticks.push(power);
  const ten = valueAxis({
    key: 'flop',
    ticks,
    y: (power) => y(10 ** power),
    left: 0,
    right: at.right,
    label: () => '10',
    base: Number.NaN,
  });
  const raised = ten.notes.map((note, i) => ({
    ...note,
    key: `${note.key ?? ''}/power`,
    x: 13.5,
    y: note.y - 4,
    text: String(ticks[i]),
  }));
  return {
    lines: [...ten.lines, { key: 'floor', d: `M0 ${at.bottom + 0.5}H${at.right}`, class: 'base' }],
    notes: [...ten.notes, ...raised, ...yearAxis({ key: 'year', from, to, x, y: at.bottom + 18 })],
  };
}

/** The fitted line between the edges of its 95% interval, over the time its points span and no further. */
export function fitted({ first, last, heightAt }: Growth, { x, y }: Scales): Path[] {
  const times = [...Array(13).keys()].map((i) => first.time + ((last.time - first.time) * i) / 12);
  const place = (time: number, side: number) => {
    const { middle, margin } = heightAt(time);
    return `${x(time).toFixed(1)} ${y(10 ** (middle + side * margin)).toFixed(1)}`;
  };
  const edge = (side: number) => `M${times.map((time) => place(time, side)).join('L')}`;
  return [
    { key: 'interval', d: edge(1) + edge(-1), class: 'flow' },
    { key: 'line', d: `M${place(first.time, 0)}L${place(last.time, 0)}`, class: 'arc' },
  ];
}

/** Published ranges of the runs that have one. */
export function ranges(runs: readonly NamedRun[], { x, y }: Scales): Path[] {
  return runs.flatMap(({ key, time, range }) =>
    range
      ? [
          {
            key,
            d: `M${x(time).toFixed(1)} ${y(range[0]).toFixed(1)}V${y(range[1]).toFixed(1)}`,
            class: 'tick',
          },
        ]
      : [],
  );
}
