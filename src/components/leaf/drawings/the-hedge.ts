import { scaleLinear } from 'd3-scale';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { defaultState } from '../../../figure-kit/defaultState.ts';
import { allOut } from '../../../figures/outage-simulator/maths.ts';
import { parameters } from '../../../figures/outage-simulator/parameters.ts';
import { YEARS } from '../../../figures/outage-simulator/show.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** Years of a modelled thousand in which everything is lost, with one landlord to five: a floor stays. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const setting = defaultState(parameters);
  const pitch = 0.12 * room.width;
  const wide = 0.76 * pitch;
  const bars = Array.from({ length: setting.n }, (_, i) => {
    const { shared, alone } = allOut({ ...setting, n: i + 1 });
    return { n: i + 1, x: i * pitch, shared: shared * YEARS, alone: alone * YEARS };
  });
  const most = Math.max(...bars.map((bar) => bar.shared + bar.alone));
  const y = scaleLinear([0, most], [0, base - room.line]);
  paths(layer(svg, 'bars'), [
    ...bars.flatMap(({ n, x, shared, alone }) => [
      { key: `${n}/shared`, d: block(x, base, wide, y(shared)), class: 'bar warm' },
      { key: `${n}/alone`, d: block(x, base - y(shared), wide, y(alone)), class: 'bar' },
    ]),
    { key: 'base', class: 'base', d: `M0 ${base + 0.5}H${room.width}` },
  ]);
  const after = bars.length * pitch + 5;
  words(svg, room, [
    ...bars.flatMap(({ n, x, shared, alone }) => {
      const at = { x: x + wide / 2, anchor: 'middle' as const };
      return [
        {
          ...at,
          y: base - y(shared + alone) - 4,
          text: String(Math.round(shared + alone)),
          class: 'num',
        },
        { ...at, y: foot, text: String(n) },
      ];
    }),
    { x: 1.25 * pitch, y: room.line - 3, text: 'modelled years lost, of 1,000' },
    { x: after, y: base - 4, text: 'shared step' },
    { x: after, y: foot, text: 'landlords' },
  ]);
};
export default draw;
