import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { Column } from './bars.ts';
import { drawBox } from './box.ts';
import { drawLadder } from './ladder.ts';
import { RULERS } from './readings.ts';
import type { ShownRulers } from './shown.ts';

/** The chosen market on squared paper, what the rulers read on it, and all markets ranked. */
export function drawRulers(svg: Canvas, shown: ShownRulers, room: Room): void {
  const { box, market, ruler, reading } = shown;
  const [wide, mid] = [room.name === 'wide', room.name === 'mid'];
  const side = wide || mid ? 300 : 326;
  const base = 44 + side;
  const small = drawBox(svg, box, 1, base, side);
  const under = base + 6 + small.length * 15;
  const x = mid ? side + 28 : 1;
  const y = mid ? 70 : under + 34;
  const lines = shown.lines.flatMap((line) => wrap(line, (mid ? room.width - x : side) - 8, 12.5));
  write(layer(svg, 'words'), [
    { x: 1, y: 14, text: market.title, class: 't14 strong' },
    { x: 16, y: 30, text: market.what, class: 't12 faint' },
    ...small.map((text, i): Note => ({ x: 1, y: base + 17 + i * 15, text, class: 't11 quiet' })),
    { x: x - 1, y, text: reading, class: 'big' },
    { x, y: y + 19, text: RULERS[ruler], class: 't12 quiet' },
    ...lines.map((text, i): Note => ({ x, y: y + 44 + i * 17, text, class: 't12' })),
  ]);
  gradeMarks(layer(svg, 'grades'), [{ grade: market.grade, x: 1.5, y: 21.5 }]);

  const end = Math.max(under, y + 32 + lines.length * 17);
  const left = wide ? 344 : 0;
  const spot = {
    x: left,
    y: wide ? 0 : end + 20,
    width: room.width - left,
    rowHeight: wide || mid ? 40 : 48,
  };
  const columns = wide || mid ? columnsOf(left, room.width) : [{ ruler, x: 0, width: room.width }];
  drawLadder(svg, shown, { ...spot, columns });
  size(svg, room, Math.max(end, spot.y + 40 + shown.rungs.length * spot.rowHeight));
}

/** The index has the longest ruler; the others share the rest. */
function columnsOf(left: number, right: number): Column[] {
  const at = left + 176;
  const from = right - 4 * 70;
  const others = (['effective', 'top1', 'top3', 'gini'] as const).map((ruler, i) => ({
    ruler,
    x: from + i * 70,
    width: 58,
  }));
  return [{ ruler: 'hhi', x: at, width: from - at - 18 }, ...others];
}
