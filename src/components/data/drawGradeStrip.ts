import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import type { Grade, Row } from '../../evidence/row.ts';

const GRADES: readonly Grade[] = ['high', 'medium', 'low', 'superseded'];
const WIDTH = 160;
const HEIGHT = 10;

/** Draws what share of some rows has which grade: solid is high, half is medium, hollow is the rest. */
export function drawGradeStrip(svg: Canvas, rows: readonly Row[]): void {
  svg.attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`).attr('width', WIDTH).attr('height', HEIGHT);
  let x = 0.5;
  const parts = GRADES.map((grade) => {
    const count = rows.filter((row) => row.grade === grade).length;
    const width = (count / rows.length) * (WIDTH - 1);
    x += width;
    return { grade, x: x - width, width };
  }).filter(({ width }) => width > 0);
  const box = (part: (typeof parts)[number], height: number) =>
    `M${part.x} ${HEIGHT - 0.5}v${-height}h${part.width}v${height}z`;
  const outlines = parts.map((part) => ({
    d: box(part, HEIGHT - 1),
    kind: part.grade === 'high' ? 'solid' : part.grade === 'medium' ? 'hollow' : 'dashed',
  }));
  const halves = parts
    .filter(({ grade }) => grade === 'medium')
    .map((part) => ({ d: box(part, (HEIGHT - 1) / 2), kind: 'solid' }));
  join(layer(svg, 'grades'), 'path', [...outlines, ...halves], {
    d: (part) => part.d,
    class: (part) => `grade ${part.kind}`,
  });
}
