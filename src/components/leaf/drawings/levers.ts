import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { points } from '../../../figure-kit/words/points.ts';
import { defaultState } from '../../../figure-kit/defaultState.ts';
import { drawBox } from '../../../figures/levers/box.ts';
import type { LeverRows } from '../../../figures/levers/rows.ts';
import { shownLevers } from '../../../figures/levers/show.ts';
import type { LeversState } from '../../../figures/levers/show.ts';
import type { Leaf } from '../leaf.ts';
import { words } from '../words.ts';

/** The levers that take ink off a box, each on its box: the ink taken off is hatched and counted. */
const draw: Leaf = (svg, room) => {
  const { width, height, line } = room;
  const { figure, rows } = builtFigure('levers');
  const { boxes } = shownLevers(
    rows as LeverRows,
    defaultState(figure.parameters) as unknown as LeversState,
  );
  const pulled = boxes.filter(({ was, now }) => now.index < was.index);
  const side = Math.min(height - line - 4, width / Math.max(1, pulled.length) - 8);
  const y = height - line - 3 - side;
  const step = (width - side - 2) / Math.max(1, pulled.length - 1);
  pulled.forEach((box, i) => drawBox(svg, box, { x: 1 + i * step, y, side, words: 'small' }));
  words(
    svg,
    room,
    pulled.map(({ was, now }, i) => ({
      ...{ x: 1 + i * step, y: height - 2, class: 'strong' },
      text: `−${points(was.index - now.index, 10)}`,
    })),
  );
};
export default draw;
