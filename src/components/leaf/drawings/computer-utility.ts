import { scaleLinear } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { ERAS, heightAt } from '../../../figures/infrastructure-timeline/eras.ts';
import type { Rows } from '../../../figures/infrastructure-timeline/maths.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { words } from '../words.ts';

const [CENTRE, DESK, BACK] = ERAS;

/** Computing swings to the centre, to the desk and back, in our reading: a square for each event up to 2006 on the way. */
const draw: Leaf = (svg, room) => {
  const { width, height, line } = room;
  const base = height - 2 * line - 7;
  const until = BACK.from + 1;
  const events = (builtFigure('infrastructure-timeline').rows as Rows).events.filter(
    ({ from }) => from < until,
  );
  const side = line / 2;
  const x = scaleLinear([CENTRE.from, until], [side, width - side]);
  const y = (time: number) => base - side - heightAt(time) * (base - 2 * side);
  const years = Array.from({ length: until - CENTRE.from + 1 }, (_, i) => CENTRE.from + i);
  const marks = events.map(({ from, to }) => {
    const time = (from + to) / 2;
    return block(x(time) - side / 2, y(time) + side / 2, side);
  });
  paths(layer(svg, 'swing'), [
    {
      key: 'swing',
      d: `M${years.map((year) => `${x(year)} ${y(year)}`).join('L')}`,
      class: 'ln accent',
    },
    { key: 'events', d: marks.join(''), class: 'bar warm' },
    { key: 'base', d: `M0 ${base + 0.5}H${width}`, class: 'base' },
  ]);
  const at = (px: number, year: number, way: string, anchor?: 'end') => [
    { x: px, y: height - line - 2, text: String(year), class: 'num', anchor },
    { x: px, y: height - 2, text: way, anchor },
  ];
  words(svg, room, [
    ...at(0, CENTRE.from, CENTRE.name.toLowerCase()),
    ...at(x(DESK.from), DESK.from, DESK.name),
    ...at(width, BACK.from, 'back', 'end'),
  ]);
};
export default draw;
