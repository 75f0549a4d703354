import { boxRound } from '../../figure-kit/drawing/boxRound.ts';
import { marker } from '../../figure-kit/drawing/marker.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { placeLabels } from '../../figure-kit/drawing/placeLabels.ts';
import { valueAxis } from '../../figure-kit/drawing/valueAxis.ts';
import { dollars } from '../../figure-kit/words/dollars.ts';
import { clamp } from '../../figure-kit/clamp.ts';
import type { Geometry } from './geometry.ts';
import { LAST } from './maths.ts';
import type { CostedRun, Year } from './maths.ts';

/** The look of a run: ink within the budget, grey beyond it, filled by grade. */
export function voiceOf({ cost, grade }: CostedRun, budget: number): string {
  return `f-${cost <= budget ? 'self' : 'other'} ${grade}`;
}

/** Runs as dots over time and cost. */
export function dots(years: readonly Year[], budget: number, { x, y }: Geometry): Path[] {
  return years
    .flatMap(({ runs }) => [...runs].sort((a, b) => a.time - b.time))
    .map((run) => ({
      key: run.key,
      d: marker('circle', 4.5),
      class: `pt ${voiceOf(run, budget)}`,
      x: x(run.time),
      y: y(run.cost),
    }));
}

/** Gridlines of costs, and under them each year with what the budget covered; the year asked for is ruled. */
export function axes(
  years: readonly Year[],
  picked: number,
  at: Geometry,
): { lines: Path[]; notes: Note[] } {
  const { right, bottom, x, y, ticks } = at;
  const grid = valueAxis({
    key: 'cost',
    ticks,
    y,
    left: 0,
    right,
    label: dollars,
    base: ticks[0] ?? 0,
  });
  const edge = (year: number) => Math.round(x(year)) + 0.5;
  const rule = `M${edge(picked)} ${bottom}v50M${edge(picked + 1)} ${bottom}v50`;
  return {
    lines: [...grid.lines, { key: 'picked', d: rule, class: 'base' }],
    notes: [
      ...grid.notes,
      { x: 0, y: bottom + 38, text: 'covered', class: 't11 faint' },
      ...years.flatMap(({ year, runs, covered }): Note[] => {
        const strong = year === picked ? ' strong' : '';
        const middle = { x: x(year + 0.5), anchor: 'middle' } as const;
        const count = runs.length ? `${covered.length} of ${runs.length}` : '–';
        return [
          {
            ...middle,
            y: bottom + 19,
            text: String(year),
            class: `t12 num${strong || ' faint'}`,
          },
          {
            ...middle,
            y: bottom + 38,
            text: count,
            class: `t11 num${strong || ' quiet'}`,
          },
        ];
      }),
    ],
  };
}

/** The budget as a line with a handle at its right end; beyond the axis it rests on the edge. */
export function budgetLine(
  budget: number,
  { left, right, y, top, bottom }: Geometry,
): { lines: Path[]; notes: Note[] } {
  const at = Math.round(clamp(y(budget), top, bottom)) + 0.5;
  return {
    lines: [
      { key: 'line', d: `M${left - 4} ${at}H${right + 2}`, class: 'ln accent' },
      { key: 'handle', d: `M${right + 2} ${at - 6}h12v12h-12z`, class: 'bar hot' },
    ],
    notes: [{ x: right + 20, y: at + 4.5, text: dollars(budget), class: 't12 strong hot' }],
  };
}

/** Names of the runs of the year asked for, then of the dearest of each year, where there is room. */
export function names(
  years: readonly Year[],
  picked: number,
  budget: number,
  at: Geometry,
): Note[] {
  const { left, right, top, bottom, x, y } = at;
  const wanted = [
    ...years.flatMap(({ year, runs }) => (year === picked ? runs : [])),
    ...years.flatMap(({ runs }) => runs.slice(0, 1)),
  ];
  const labels = [...new Set(wanted)].map(({ key, name, time, cost }) => ({
    key,
    text: name,
    x: x(time),
    y: y(cost),
    strong: false,
    side: time >= LAST ? ('right' as const) : ('left' as const),
  }));
  const line = { left, right: right + 100, top: y(budget) - 2, bottom: y(budget) + 2 };
  const price = { left: right, right: right + 100, top: y(budget) - 9, bottom: y(budget) + 9 };
  const marks = years.flatMap(({ runs }) =>
    runs.map(({ time, cost }) => boxRound(x(time), y(cost), 5)),
  );
  return placeLabels(labels, [line, price, ...marks], {
    left,
    right: right + 98,
    top: top - 16,
    bottom,
  });
}
