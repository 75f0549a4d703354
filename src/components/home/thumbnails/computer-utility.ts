import { scaleLinear } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { ERAS } from '../../../figures/infrastructure-timeline/eras.ts';
import type { Rows } from '../../../figures/infrastructure-timeline/maths.ts';

const [CENTRE, DESK, BACK] = ERAS;
const BASE = 53;

/** The events of the timeline up to 2006, over the three ways in which computing moved. */
export default function draw(svg: Canvas): void {
  const events = (builtFigure('infrastructure-timeline').rows as Rows).events.filter(
    ({ from }) => from < BACK.from + 1,
  );
  const x = scaleLinear([CENTRE.from, BACK.from + 1], [0.75, 207.25]);
  const ticks = events.map(({ from, to }) => `M${x((from + to) / 2)} 8V${BASE}`);
  const turn = x(DESK.from);
  paths(layer(svg, 'events'), [
    { key: 'events', d: ticks.join(''), class: 'stem' },
    { key: 'base', d: `M0 ${BASE + 0.5}H208`, class: 'base' },
    { key: 'turns', d: `M0.5 ${BASE}v7M${turn} ${BASE}v7M207.5 ${BASE}v7`, class: 'base' },
  ]);
  const at = (px: number, year: number, way: string, anchor?: 'end') => [
    { x: px, y: 71, text: String(year), class: 't11 num', anchor },
    { x: px, y: 85, text: way, class: 't11 quiet', anchor },
  ];
  write(layer(svg, 'words'), [
    ...at(0, CENTRE.from, CENTRE.name.toLowerCase()),
    ...at(turn, DESK.from, DESK.name),
    ...at(208, BACK.from, 'back', 'end'),
  ]);
}
