import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { heading } from '../../figure-kit/drawing/heading.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { drawSquare } from './square.ts';
import type { Band } from './square.ts';

/** A square of all there is: of the campuses one, of the world two, whose areas are on one scale. */
export interface Square {
  readonly key: string;
  readonly title: string;
  readonly what: string;
  /** Area beside the largest square's. */
  readonly area: number;
  readonly bands: readonly Band[];
}

/** The squares side by side, or one under the other. */
export function drawOwners(svg: Canvas, squares: readonly Square[], room: Room): void {
  const narrow = room.name === 'narrow';
  const two = squares.length > 1;
  const most = narrow ? 204 : two ? 340 : 440;
  const head = two ? 44 : 2;
  const stacked = room.name !== 'wide';
  let top = 0;
  const spots = squares.map(({ area }, i) => {
    const side = most * Math.sqrt(area);
    const x = stacked ? 1 : 1 + i * 490;
    const spot = {
      x,
      y: top + head,
      side,
      words: (two && !stacked ? 490 : room.width) - side - 22,
    };
    if (stacked) top += head + side + 26;
    return spot;
  });
  for (const key of ['campuses', 'owned', 'used'])
    if (!squares.some((one) => one.key === key)) svg.selectChild(`g[data-layer="${key}"]`).remove();
  squares.forEach(({ key, bands }, i) => {
    const spot = spots[i];
    if (spot) drawSquare(svg, key, bands, spot);
  });
  write(
    layer(svg, 'heads'),
    two
      ? squares.flatMap(({ key, title, what: sub }, i) =>
          heading({ key, x: spots[i]?.x ?? 0, y: (spots[i]?.y ?? 0) - 30, title, sub }),
        )
      : [],
  );
  size(svg, room, Math.max(...spots.map(({ y, side }) => y + side)) + 4);
}
