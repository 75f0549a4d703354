import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { textWidth } from '../../../figure-kit/drawing/textWidth.ts';
import { codingOf, layers } from '../../../figures/levers/coding.ts';
import type { LeverRows } from '../../../figures/levers/rows.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { words } from '../words.ts';

/** How many proposals would act on each layer by our coding; hollow, since a coding is no data. */
const draw: Leaf = (svg, room) => {
  const { width, height, line } = room;
  const { proposals } = builtFigure('levers').rows as LeverRows;
  const names = Object.entries(layers);
  const pitch = height / names.length;
  const side = 0.62 * pitch;
  const left = Math.max(...names.map(([, name]) => textWidth(name, line - 2))) + 5;
  const rows = names.map(([key, name], i) => ({
    ...{ key, name, base: Math.round((i + 0.5) * pitch + side / 2) },
    count: proposals.filter(({ id }) => codingOf(id).some(({ column }) => column === key)).length,
  }));
  const counts = rows.map(({ count }) => count);
  const step = Math.min(side + 2.5, (width - 1 - left) / Math.max(...counts));
  const squares = (base: number, count: number) =>
    Array.from({ length: count }, (_, i) => block(left + i * step, base, step - 2.5, side));
  paths(
    layer(svg, 'proposals'),
    rows.map(({ key, base, count }) => ({ key, d: squares(base, count).join(''), class: 'frame' })),
  );
  const fewest = Math.min(...counts);
  const least = rows.find(({ count }) => count === fewest);
  words(svg, room, [
    ...rows.map(({ name, base }) => ({ x: 0, y: base - 0.5, text: name })),
    // The row with the most room says what a square is one of.
    ...(least
      ? [
          {
            x: left + fewest * step + 5,
            y: least.base - 0.5,
            text: `of ${proposals.length} proposals`,
          },
        ]
      : []),
  ]);
};
export default draw;
