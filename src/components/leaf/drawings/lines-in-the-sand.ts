import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { flops } from '../../../figure-kit/words/flops.ts';
import { dayOf } from '../../../figure-kit/calendar/dayOf.ts';
import { isoDate } from '../../../figure-kit/calendar/isoDate.ts';
import { countOn, staysOver, stepsOf } from '../../../figures/choose-a-threshold/maths.ts';
import type { Rows } from '../../../figures/choose-a-threshold/rows.ts';
import { monthName } from '../../../figures/choose-a-threshold/words.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** Developers in a row of a heap, and the most rows there is room for. */
const [ACROSS, HIGH] = [3, 5];

/** Developers over the height of Europe's line at the end of each year, and where the table ends. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const { runs, laws, end } = builtFigure('choose-a-threshold').rows as Rows;
  const law = laws.find(({ name }) => name === 'In law: EU');
  if (!law) throw new Error('choose-a-threshold has no line of the EU');
  const steps = stepsOf(
    staysOver(runs, { flop: law.flop, start: runs[0]?.day ?? 0, raise: 1 }, end),
    end,
  );
  const days = [...['2023-12-31', '2024-12-31', '2025-12-31'].map(dayOf), end];
  const side = (base - 2 * room.line - 2) / HIGH;
  const columns = days.map((day, i) => ({
    ...{ day, x: room.width * (0.155 + 0.222 * i), count: countOn(steps, day) },
  }));
  paths(layer(svg, 'developers'), [
    ...columns.map(({ day, x, count }) => ({
      ...{ key: String(day), d: heap(x, base, side, count), class: 'dotbox' },
    })),
    { key: 'base', class: 'base', d: `M0 ${base + 0.5}H${room.width}` },
  ]);
  words(svg, room, [
    { x: 0, y: room.line - 3, text: 'developers over' },
    { x: 0, y: 2 * room.line - 3, text: `${flops(law.flop)} FLOP` },
    ...columns.flatMap(({ day, x, count }) => [
      {
        x,
        y: base - Math.ceil(count / ACROSS) * side - 4,
        text: String(count),
        class: 'num strong',
      },
      {
        ...{ x: x + (ACROSS * side) / 2, y: foot, anchor: 'middle' as const },
        text: day === end ? monthName(day) : isoDate(day).slice(0, 4),
      },
    ]),
  ]);
};
export default draw;

/** So many small squares, three in a row, from the base line up. */
function heap(x: number, base: number, side: number, count: number): string {
  return Array.from({ length: count }, (_, i) =>
    block(x + (i % ACROSS) * side, base - Math.floor(i / ACROSS) * side, side - 1.5),
  ).join('');
}
