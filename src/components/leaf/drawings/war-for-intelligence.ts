import { scaleLinear } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import type { Path } from '../../../figure-kit/drawing/paths.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import type { Bar, RaceRows } from '../../../figures/capex-race/maths.ts';
import { barsOf } from '../../../figures/capex-race/maths.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** What four firms paid for property and equipment in each whole year; the last sum is a guess of the essay, so no sum is told. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const { periods, firms } = builtFigure('capex-race').rows as RaceRows;
  const years = barsOf(
    periods.year.filter(({ span }) => span === 4),
    firms,
  );
  const pitch = (0.7 * room.width) / years.length;
  const wide = 0.76 * pitch;
  const y = scaleLinear([0, Math.max(...years.map(({ total }) => total))], [0, base - 1]);
  paths(layer(svg, 'bars'), [
    ...years.flatMap((year, i) => column(year, { x: i * pitch, base, wide }, y)),
    { key: 'base', class: 'base', d: `M0 ${base + 0.5}H${room.width}` },
  ]);
  const right = years.length * pitch - pitch + wide + 7;
  words(svg, room, [
    ...years.map(({ key }, i) => ({
      ...{ x: i * pitch + wide / 2, y: foot, text: key },
      anchor: 'middle' as const,
    })),
    { x: right, y: room.line - 3, text: 'spent by', class: 'strong' },
    { x: right, y: 2 * room.line - 3, text: 'four firms', class: 'strong' },
  ]);
};
export default draw;

interface Place {
  readonly x: number;
  readonly base: number;
  readonly wide: number;
}

/** The firms of one year, the first at the bottom, a hair apart. */
function column({ key, segments }: Bar, place: Place, y: (sum: number) => number): Path[] {
  let { base } = place;
  return segments.map(({ firm, value }) => {
    const [from, height] = [base, y(value)];
    base -= height;
    const d = block(place.x, from, place.wide, height - 0.8);
    return { key: `${key}/${firm.key}`, d, class: `solid f-${firm.colour}` };
  });
}
