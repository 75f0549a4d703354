import { grouped } from '../../evidence/grouped.ts';
import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { squaredPaper } from '../../figure-kit/drawing/squaredPaper.ts';

/** Side of the box, and of the picture round it, in px. */
const [SIZE, SIDE] = [84, 86];

/** An example of squared paper: two firms of so many percent, the unnamed rest, and the line of the guidelines in points. */
export function drawKey(svg: Canvas, shares: readonly [number, number], line: number): void {
  svg.attr('viewBox', `0 0 ${SIDE} ${SIDE}`).attr('width', SIDE).attr('height', SIDE);
  const [a, b] = shares;
  squaredPaper(layer(svg, 'key'), {
    x: 1,
    y: 1,
    size: SIZE,
    remainder: 100 - a - b,
    line: true,
    firms: shares.map((share) => ({ key: String(share), firm: 'other', share, grade: 'high' })),
  });
  const at = (percent: number) => 1 + (percent * SIZE) / 100;
  const name = (share: number, x: number) => ({
    ...{ x: x + 4, y: at(100 - share) + 14 },
    ...{ text: String(share), class: 'in t11 f-other' },
  });
  write(layer(svg, 'words'), [
    name(a, 1),
    name(b, at(a)),
    { x: at(100 - Math.sqrt(line)) + 4, y: 14, text: grouped(line), class: 't11 quiet' },
  ]);
}
