import { scaleLinear, scaleLog } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { sidesOf } from '../../../figures/open-lag/maths.ts';
import type { Run } from '../../../figures/open-lag/maths.ts';
import type { LagRows } from '../../../figures/open-lag/rows.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** The wall that is drawn, from here to the last run of the table, in years. */
const FROM = 2021;

/** The largest closed run and the largest open one as time went on, on powers of ten: one stair ends in a long step. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const { runs } = builtFigure('open-lag').rows as LagRows;
  const until = Math.max(...runs.map(({ time }) => time));
  const end = room.width - 5.8 * room.line;
  const x = scaleLinear([FROM, until], [0, end]).clamp(true);
  const sides = sidesOf(runs, true);
  const drawn = [...sides.open, ...sides.closed].filter(({ time }) => time >= FROM);
  const sizes = drawn.map(({ flop }) => flop);
  const y = scaleLog([Math.min(...sizes) / 2, Math.max(...sizes)], [base, 4]).clamp(true);
  const stair = (records: readonly Run[]) =>
    `M0 ${y(records.findLast(({ time }) => time <= FROM)?.flop ?? 1)}${records
      .filter(({ time }) => time > FROM)
      .map(({ time, flop }) => `H${x(time)}V${y(flop)}`)
      .join('')}H${end}`;
  paths(layer(svg, 'stairs'), [
    { key: 'base', d: `M0 ${base + 0.5}H${room.width}`, class: 'base' },
    { key: 'closed', d: stair(sides.closed), class: 'ln' },
    { key: 'open', d: stair(sides.open), class: 'ln accent' },
  ]);
  const last = (records: readonly Run[]) => y(records.at(-1)?.flop ?? 1) + 4;
  words(svg, room, [
    { x: end + 6, y: Math.max(room.line - 4, last(sides.closed)), text: 'largest closed' },
    { x: end + 6, y: last(sides.open), text: 'largest open', class: 'strong hot' },
    { x: 0, y: foot, text: String(FROM), class: 'quiet num' },
    { x: end, y: foot, text: String(Math.floor(until)), class: 'quiet num', anchor: 'end' },
  ]);
};
export default draw;
