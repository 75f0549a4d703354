import { theEvidence } from '../../../evidence/theEvidence.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { textIn } from '../../../figure-kit/tables.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** The events of the timeline, a square each, stacked over their year. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const years = (theEvidence().datasets.get('timeline')?.rows ?? []).map((row) =>
    Number(textIn(row, 'date').slice(0, 4)),
  );
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const pitch = room.width / (to - from + 1);
  const columns = Array.from({ length: to - from + 1 }, (_, i) => ({
    year: from + i,
    count: years.filter((year) => year === from + i).length,
  }));
  const most = Math.max(...columns.map(({ count }) => count));
  const tall = Math.min(pitch, (base - 2) / most);
  const x = (year: number) => (year - from) * pitch;
  const squares = columns.flatMap(({ year, count }) =>
    Array.from({ length: count }, (_, n) =>
      block(x(year), base - 1 - n * tall, 0.8 * Math.min(pitch, tall), 0.8 * tall),
    ),
  );
  const decades = columns.filter(({ year }) => year % 20 === 0).map(({ year }) => year);
  paths(layer(svg, 'events'), [
    { key: 'events', class: 'bar warm', d: squares.join('') },
    { key: 'base', class: 'base', d: `M0 ${base + 0.5}H${room.width}` },
  ]);
  words(
    svg,
    room,
    decades.map((year) => ({
      ...{ x: x(year), y: foot, text: String(year), class: 'num' },
      ...(x(year) + 3 * room.line > room.width && { x: room.width, anchor: 'end' as const }),
    })),
  );
};
export default draw;
