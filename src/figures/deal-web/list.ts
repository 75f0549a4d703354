import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { blocksOf } from './blocks.ts';
import { drawMarks } from './marks.ts';
import type { PlacedMark } from './marks.ts';
import type { Web } from './maths.ts';
import { heightOf, shapeOf } from './shape.ts';

/** Side of a square of a billion dollars, px. */
const K = 2.4;
/** Left edge of the marks of a line that begins with words. */
const LEAD = 152;
const GAP = 12;

/** The pairs and then the rest, or all one firm pays and is paid. */
export function drawList(svg: Canvas, web: Web, firm: string, room: Room): void {
  const placed: PlacedMark[] = [];
  const notes: Note[] = [];
  let rules = '';
  let y = 0;
  for (const { title, look, lines } of blocksOf(web, firm)) {
    rules += `M0 ${y + 0.5}H${room.width}`;
    notes.push({ x: 0, y: y + 19, text: title, class: look });
    y += 26;
    for (const { words, marks, named } of lines) {
      let row: PlacedMark[] = [];
      let [x, tall] = [words ? LEAD : 0, 20];
      const end = () => {
        placed.push(...row.map((mark) => ({ ...mark, base: y + tall })));
        y += tall + 8;
        [row, x, tall] = [[], words ? LEAD : 0, 20];
      };
      for (const mark of marks) {
        const shape = shapeOf(mark, K, 0, named(mark));
        if (row.length && x + shape.room > room.width) end();
        row.push({ ...shape, key: mark.key, mark, x, base: 0 });
        x += shape.room + GAP;
        tall = Math.max(tall, heightOf(shape));
      }
      end();
      notes.push({ x: 0, y: y - 9, text: words, class: 't12 quiet' });
    }
    y = Math.round(y) + 6;
  }
  if (!rules)
    notes.push({ x: 0, y: 20, text: 'Nothing to draw in this state.', class: 't13 quiet' });
  size(svg, room, Math.max(y, 32));
  join(layer(svg, 'rules'), 'path', [rules], { d: (d) => d, class: 'base thin' });
  drawMarks(svg, placed);
  write(
    layer(svg, 'words'),
    notes.filter(({ text }) => text),
  );
}
