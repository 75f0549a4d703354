import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { drawBox } from './box.ts';
import type { RulerLine, ShownRulers } from './shown.ts';

/** Height of a ruler's line in px, and of the words over the box. */
const [LINE, HEAD] = [24, 42];

/** Where the box stands: its left and lower edge and its side, in px. */
export function boxIn({ name, width }: Room): { x: number; base: number; side: number } {
  const side = name === 'narrow' ? width - 2 : name === 'mid' ? 340 : 440;
  return { x: 1, base: HEAD + side, side };
}

/** The market in the box on squared paper, the ink a merger adds, and what every ruler reads of it. */
export function drawRulers(svg: Canvas, shown: ShownRulers, room: Room): void {
  const { box, market, rulers, reading, of } = shown;
  const { x, base, side } = boxIn(room);
  const small = drawBox(svg, box, x, base, side);
  const under = base + 6 + small.length * 15;
  const narrow = room.name === 'narrow';
  const [left, top] = narrow ? [1, under + 34] : [side + 36, HEAD + 30];
  const lines = top + 34;
  write(layer(svg, 'words'), [
    { x: 1, y: 14, text: market.title, class: 't14 strong' },
    { x: 16, y: 30, text: market.what, class: 't12 faint' },
    ...small.map((text, i): Note => ({ x: 1, y: base + 17 + i * 15, text, class: 't11 quiet' })),
    { x: left - 1, y: top, text: reading, class: 'big' },
    { x: left, y: top + 18, text: of, class: 't12 quiet' },
    ...rulers.flatMap((ruler, i) => readingIn(ruler, left, room.width, lines + (i + 1) * LINE)),
  ]);
  const width = Math.min(room.width, left + 360) - left;
  paths(
    layer(svg, 'rules'),
    rulers.map(({ name }, i) => ({
      key: name,
      d: `M${left} ${lines + i * LINE + 7}h${width}`,
      class: 'base thin',
    })),
  );
  gradeMarks(layer(svg, 'grades'), [{ grade: market.grade, x: 1.5, y: 21.5 }]);
  size(svg, room, Math.max(under, lines + rulers.length * LINE) + 8);
}

/** A ruler and what it reads: before and after where the reader changed it. */
function readingIn(
  { name, before, now, chosen }: RulerLine,
  left: number,
  width: number,
  y: number,
): Note[] {
  const voice = chosen ? ' strong' : '';
  return [
    { key: name, x: left, y, text: name, class: `t12${voice}` },
    {
      key: `${name}/reads`,
      x: Math.min(width, left + 360),
      y,
      text: before === now ? now : `${before} → ${now}`,
      class: `t12 num${voice}`,
      anchor: 'end',
    },
  ];
}
