import { scaleLinear } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { ERAS } from '../../../figures/infrastructure-timeline/eras.ts';
import type { Rows } from '../../../figures/infrastructure-timeline/maths.ts';
import type { Leaf } from '../leaf.ts';
import { words } from '../words.ts';

const [CENTRE, DESK, BACK] = ERAS;

/** The events of the timeline up to 2006, over the three ways in which computing moved. */
const draw: Leaf = (svg, room) => {
  const { width, height, line } = room;
  const base = height - 2 * line - 7;
  const events = (builtFigure('infrastructure-timeline').rows as Rows).events.filter(
    ({ from }) => from < BACK.from + 1,
  );
  const x = scaleLinear([CENTRE.from, BACK.from + 1], [0.75, width - 0.75]);
  const ticks = events.map(({ from, to }) => `M${x((from + to) / 2)} 8V${base}`);
  const turn = x(DESK.from);
  paths(layer(svg, 'events'), [
    { key: 'events', d: ticks.join(''), class: 'stem' },
    { key: 'base', d: `M0 ${base + 0.5}H${width}`, class: 'base' },
    { key: 'turns', d: `M0.5 ${base}v7M${turn} ${base}v7M${width - 0.5} ${base}v7`, class: 'base' },
  ]);
  const at = (px: number, year: number, way: string, anchor?: 'end') => [
    { x: px, y: height - line - 2, text: String(year), class: 'num', anchor },
    { x: px, y: height - 2, text: way, anchor },
  ];
  words(svg, room, [
    ...at(0, CENTRE.from, CENTRE.name.toLowerCase()),
    ...at(turn, DESK.from, DESK.name),
    ...at(width, BACK.from, 'back', 'end'),
  ]);
};
export default draw;
