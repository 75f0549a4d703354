import { scaleLinear } from 'd3-scale';
import { formatValue } from '../../evidence/formatValue.ts';
import type { Canvas } from '../drawing/canvas.ts';
import { layer } from '../drawing/layer.ts';
import { write } from '../drawing/note.ts';
import { paths } from '../drawing/paths.ts';
import { size } from '../drawing/size.ts';
import type { Room } from '../room.ts';
import type { ShownPlain } from './plain.ts';

/** Px of one bar with its name over it. */
const LINE = 38;
/** Room for a value behind the longest bar. */
const VALUE = 96;

/** Bars under their names, on one scale from nought; a row of low grade is hollow. */
export function drawBars(svg: Canvas, { items, unit, most }: ShownPlain, room: Room): void {
  const x = scaleLinear()
    .domain([0, most])
    .range([0, room.width - VALUE]);
  const top = (i: number) => i * LINE + 4;
  paths(
    layer(svg, 'bars', { marks: true }),
    items.map(({ key, value, colour, grade }, i) => ({
      key,
      d: `M0 ${top(i) + 16}h${Math.max(1, x(value))}v14h${-Math.max(1, x(value))}z`,
      class: `sq f-${colour} ${grade}`,
    })),
  );
  write(
    layer(svg, 'names'),
    items.flatMap((item, i) => [
      { key: `${item.key}/name`, x: 0, y: top(i) + 11, text: item.name, class: 't12' },
      {
        key: `${item.key}/value`,
        x: x(item.value) + 6,
        y: top(i) + 28,
        text: formatValue(item.value, unit, { digits: 3 }),
        class: 't12 num quiet',
      },
    ]),
  );
  size(svg, room, top(items.length) + 4);
}
