import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Room } from '../../figure-kit/room.ts';
import { column, PITCH, row, SIDE } from './chain.ts';
import type { PlacedBar } from './chain.ts';
import type { ShownPurchase } from './shownPurchase.ts';

/** Five bars, side by side with their links under them, or one under the other; returns where they end. */
export function drawChain(
  svg: Canvas,
  shown: ShownPurchase,
  { name, width }: Room,
  top: number,
): number {
  const wide = name === 'wide';
  const base = 294;
  let end = wide ? base + 148 : top;
  const bars = shown.bars.map((bar, i): PlacedBar => {
    if (wide) return column(bar, i, base);
    const link = shown.links.find(({ to }) => to === i);
    const lines = link
      ? wrap(`↓ ${link.from < i - 1 ? 'GPU-hours ' : ''}${link.text}`, width, 12.5)
      : [];
    const y = end + lines.length * 16 + 4;
    end = y + 80;
    return row(bar, lines, y, width);
  });
  const links = wide
    ? shown.links.map(({ from, to, text }) => {
        const [a, b] = [from * PITCH + SIDE / 2 + 4, to * PITCH + SIDE / 2 - 4];
        const y = base + (to - from > 1 ? 112 : 84);
        const note: Note = {
          x: (a + b) / 2,
          y: y + 21,
          text,
          class: 't12 quiet halo',
          anchor: 'middle',
        };
        return { d: `M${a} ${y}v7H${b}v-7m-3 4l3 -4l3 4`, note };
      })
    : [];
  const group = layer(svg, 'chain');
  join(layer(group, 'ground'), 'path', bars, { d: ({ ground }) => ground, class: 'quad' });
  join(layer(group, 'opening'), 'path', bars, { d: ({ opening }) => opening, class: 'usline' });
  join(layer(group, 'bars', { marks: true }), 'rect', bars, {
    x: ({ x }) => x,
    y: ({ y }) => y,
    width: (bar) => bar.width,
    height: ({ height }) => height,
    class: ({ key, grade }) => `sq ${key === 'sum' ? 'f-amazon' : 'f-self'} ${grade}`,
  });
  join(layer(group, 'reach'), 'path', bars, { d: ({ reach }) => reach, class: 'arc' });
  join(layer(group, 'known'), 'path', bars, { d: ({ known }) => known, class: 'frame' });
  join(layer(group, 'links'), 'path', links, { d: ({ d }) => d, class: 'flow' });
  gradeMarks(
    layer(group, 'grades'),
    bars.map(({ grade, x, baseline }) => ({ grade, x: x + 0.5, y: baseline - 8.5 })),
  );
  write(layer(group, 'words'), [
    ...bars.flatMap(({ x, baseline, notes, ...bar }): Note[] => [
      { x: x + 15, y: baseline, text: bar.name, class: 't14 strong' },
      ...notes,
    ]),
    ...links.map(({ note }) => note),
  ]);
  return end;
}
