import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { points } from '../../figure-kit/words/points.ts';
import { drawLayer } from './drawLayer.ts';
import { layerOf } from './layerOf.ts';
import type { Room } from './room.ts';
import { words } from './words.ts';

/** A layer of the supply chain by its key, and what a leaf calls it. */
export type Named = readonly [key: string, name: string];

/** Markets side by side on squared paper, each over its index and its name; `line` draws that of the guidelines. */
export function rowOfBoxes(svg: Canvas, room: Room, markets: readonly Named[], line = false): void {
  const { width, height } = room;
  const size = height - 2 * room.line - 2;
  const step = (width - size - 2) / (markets.length - 1);
  const boxes = markets.map(([key, name], i) => ({ x: 1 + i * step, name, shown: layerOf(key) }));
  for (const { x, shown } of boxes) drawLayer(svg, shown, { x, y: 1, size, line });
  words(
    svg,
    room,
    boxes.flatMap(({ x, name, shown }, i) => {
      const at =
        i && i === markets.length - 1 ? { x: x + size, anchor: 'end' as const } : { x: x - 1 };
      return [
        { ...at, y: height - room.line - 1, text: points(shown.before, 10), class: 'strong' },
        { ...at, y: height - 2, text: name },
      ];
    }),
  );
}
