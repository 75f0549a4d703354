import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import type { Note } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { codingOf, layers } from '../../../figures/levers/coding.ts';
import type { LeverRows } from '../../../figures/levers/rows.ts';
import { block } from '../block.ts';

const [LEFT, TOP, PITCH, SIDE] = [68, 1.5, 14.6, 9];

/** How many proposals would act on each layer by our coding; hollow, since a coding is no data. */
export default function draw(svg: Canvas): void {
  const { proposals } = builtFigure('levers').rows as LeverRows;
  const rows = Object.entries(layers).map(([key, name], i) => ({
    ...{ key, name, base: TOP + i * PITCH + SIDE },
    count: proposals.filter(({ id }) => codingOf(id).some(({ column }) => column === key)).length,
  }));
  const counts = rows.map(({ count }) => count);
  const step = Math.min(SIDE + 2.5, (207 - LEFT) / Math.max(...counts));
  const squares = (base: number, count: number) =>
    Array.from({ length: count }, (_, i) => block(LEFT + i * step, base, step - 2.5, SIDE));
  paths(
    layer(svg, 'proposals'),
    rows.map(({ key, base, count }) => ({
      key,
      d: squares(base, count).join(''),
      class: 'frame',
    })),
  );
  const fewest = Math.min(...counts);
  write(
    layer(svg, 'words'),
    rows.flatMap(({ name, base, count }) => [
      { x: 0, y: base, text: name, class: 't11 quiet' },
      ...(count === fewest ? [of(proposals.length, LEFT + fewest * step + 5, base)] : []),
    ]),
  );
}

/** The row with the most room says what a square is one of. */
function of(all: number, x: number, y: number): Note {
  return { x, y, text: `of ${all} proposals`, class: 't11 quiet' };
}
