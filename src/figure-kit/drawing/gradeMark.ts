import type { Grade } from '../../evidence/row.ts';
import type { Canvas } from './canvas.ts';
import { join } from './join.ts';

/** A grade to draw: solid is high, half is medium, hollow and dashed is low. */
export interface GradeMark {
  readonly x: number;
  readonly y: number;
  readonly grade: Grade;
}

const SIDE = 9;

/** Draws grade marks, 9 px wide, with their top left corner at x, y. */
export function gradeMarks(parent: Canvas, marks: readonly GradeMark[]): void {
  const square = (mark: GradeMark, width: number) =>
    `M${mark.x} ${mark.y}h${width}v${SIDE}h${-width}z`;
  const outline = (mark: GradeMark) => ({
    d: square(mark, SIDE),
    kind: mark.grade === 'high' ? 'solid' : mark.grade === 'medium' ? 'hollow' : 'dashed',
  });
  const halves = marks
    .filter(({ grade }) => grade === 'medium')
    .map((mark) => ({ d: square(mark, SIDE / 2), kind: 'solid' }));
  join(parent, 'path', [...marks.map(outline), ...halves], {
    d: (m) => m.d,
    class: (m) => `grade ${m.kind}`,
  });
}
