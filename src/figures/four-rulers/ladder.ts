import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { points } from '../../figure-kit/words/points.ts';
import { barOf, lawAt } from './bars.ts';
import type { Column } from './bars.ts';
import { RULERS } from './readings.ts';
import type { Rung, ShownRulers } from './shown.ts';
import { readingOf } from './words.ts';

export interface LadderSpot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly rowHeight: number;
  readonly columns: readonly Column[];
}

/** All markets by all rulers, or by one; the row of the title and the chosen row stand out. */
export function drawLadder(
  svg: Canvas,
  { rungs, ruler, box }: ShownRulers,
  spot: LadderSpot,
): void {
  const { x, y, width, rowHeight, columns } = spot;
  const single = columns.length === 1;
  const top = (i: number) => y + 24 + i * rowHeight;
  const value = (column: Column) =>
    single ? { x: x + width, anchor: 'end' as const } : { x: column.x };
  paths(
    layer(svg, 'bars'),
    rungs.flatMap((rung, i) => [
      { key: rung.key, d: `M${x} ${top(i) - 0.5}h${width}`, class: 'base thin' },
      ...columns.flatMap((column) => barOf(rung, column, top(i) + (single ? 34 : 21), box.line)),
    ]),
  );
  gradeMarks(
    layer(svg, 'rung-grades'),
    rungs.map(({ grade }, i) => ({ grade, x: x + 0.5, y: top(i) + 20.5 })),
  );
  const wordsOf = ({ key, title, what, now, chosen, hot }: Rung, i: number): Note[] => {
    const voice = chosen ? 'strong' : hot ? 'strong hot' : '';
    const baseline = top(i) + 15;
    return [
      { key, x, y: baseline, text: title, class: `t13 ${voice}` },
      { key: `${key}/what`, x: x + 15, y: baseline + 14, text: what, class: 't11 faint' },
      ...columns.map((column): Note => ({
        ...value(column),
        key: `${key}/${column.ruler}`,
        y: baseline,
        text: readingOf(column.ruler, now),
        class: `t12 num ${voice || 'quiet'}`,
      })),
    ];
  };
  const heads = columns.flatMap((column): Note[] => {
    const law = lawAt(column, box.line);
    const voice = column.ruler === ruler ? 'strong' : 'faint';
    const head = {
      ...value(column),
      key: column.ruler,
      y: y + 14,
      text: RULERS[column.ruler],
      class: `t12 ${voice}`,
    };
    if (law === null) return [head];
    return [
      head,
      {
        key: 'law',
        x: law - 22,
        y: top(rungs.length) + 9,
        text: `US line ${points(box.line)}`,
        class: 't11 quiet',
      },
    ];
  });
  write(layer(svg, 'ladder'), [...heads, ...rungs.flatMap(wordsOf)]);
  const targets = rungs.map(({ key }, i) => ({ key: `market/${key}`, y: top(i) }));
  join(layer(svg, 'rungs', { marks: true }), 'rect', targets, {
    x,
    y: (t) => t.y,
    width,
    height: rowHeight - 1,
    fill: 'transparent',
  });
}
