import type { Note } from '../../figure-kit/drawing/note.ts';
import { boxRound } from '../../figure-kit/drawing/boxRound.ts';
import { placeLabels } from '../../figure-kit/drawing/placeLabels.ts';
import type { Box } from '../../figure-kit/drawing/box.ts';
import { boxesAlong } from '../../figure-kit/drawing/boxesAlong.ts';
import type { Geometry } from './geometry.ts';
import type { NamedRun, Span } from './maths.ts';
import type { Scales } from './plot.ts';

/** Names of the runs that carry the finding, as far as there is room for them. */
export function names(
  span: Span,
  picked: NamedRun | undefined,
  { x, y }: Scales,
  at: Geometry,
): Note[] {
  const labels = [...new Set(inOrder(span, picked))].map((run) => ({
    key: run.key,
    text: run.name,
    x: x(run.time),
    y: y(run.flop),
    strong: run === picked,
  }));
  const room = { left: 34, right: at.right + 10, top: at.top - 4, bottom: at.bottom - 2 };
  return placeLabels(labels, [...marksOf(span, { x, y }), ...lineOf(span, { x, y })], room);
}

/** The picked run, the last that was no firm's, the ends, runs with a range, then the largest jumps. */
function inOrder({ named, records }: Span, picked: NamedRun | undefined): NamedRun[] {
  const jumps = records.map((run, i) => ({
    run,
    by: run.flop / (records[i - 1]?.flop ?? run.flop),
  }));
  return [
    ...(picked ? [picked] : []),
    ...records.filter(({ sector }) => sector !== 'industry').slice(-1),
    ...records.slice(-1),
    ...records.slice(0, 1),
    ...named.filter(({ range }) => range),
    ...jumps
      .filter(({ run }, i) => records[i + 1]?.date !== run.date)
      .sort((a, b) => b.by - a.by)
      .map(({ run }) => run),
  ];
}

function marksOf({ runs }: Span, { x, y }: Pick<Scales, 'x' | 'y'>): Box[] {
  return runs.map(({ time, flop, record }) => boxRound(x(time), y(flop), record ? 5 : 2));
}

/** The fitted line, so that no name is written over it. */
function lineOf({ growth }: Span, { x, y }: Pick<Scales, 'x' | 'y'>): Box[] {
  if (!growth) return [];
  const { first, last, heightAt } = growth;
  const place = (time: number) => ({ x: x(time), y: y(10 ** heightAt(time).middle) });
  return boxesAlong(first.time, last.time, place);
}
