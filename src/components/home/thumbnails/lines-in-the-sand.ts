import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { flops } from '../../../figure-kit/words/flops.ts';
import { dayOf } from '../../../figure-kit/calendar/dayOf.ts';
import { isoDate } from '../../../figure-kit/calendar/isoDate.ts';
import { countOn, staysOver, stepsOf } from '../../../figures/choose-a-threshold/maths.ts';
import type { Rows } from '../../../figures/choose-a-threshold/rows.ts';
import { monthName } from '../../../figures/choose-a-threshold/words.ts';
import { block } from '../block.ts';

const [LEFT, PITCH, ACROSS, SIDE, BASE] = [32, 46, 3, 8.5, 73];

/** Developers over the height of Europe's line at the end of each year, and where the table ends. */
export default function draw(svg: Canvas): void {
  const { runs, laws, end } = builtFigure('choose-a-threshold').rows as Rows;
  const law = laws.find(({ name }) => name === 'In law: EU');
  if (!law) throw new Error('choose-a-threshold has no line of the EU');
  const line = { flop: law.flop, start: runs[0]?.day ?? 0, raise: 1 };
  const steps = stepsOf(staysOver(runs, line, end), end);
  const ends = ['2023-12-31', '2024-12-31', '2025-12-31'].map(dayOf);
  const columns = [...ends, end].map((day, i) => ({
    day,
    x: LEFT + i * PITCH,
    count: countOn(steps, day),
  }));
  paths(
    layer(svg, 'developers'),
    columns.map(({ day, x, count }) => ({ key: String(day), d: heap(x, count), class: 'dotbox' })),
  );
  write(layer(svg, 'words'), [
    { x: 0, y: 11, text: 'developers over', class: 't11 quiet' },
    { x: 0, y: 25, text: `${flops(law.flop)} FLOP`, class: 't11 quiet' },
    ...columns.flatMap(({ day, x, count }) => [
      {
        x,
        y: BASE - Math.ceil(count / ACROSS) * SIDE - 4,
        text: String(count),
        class: 't12 num strong',
      },
      {
        x: x + (ACROSS * SIDE) / 2,
        y: 86,
        text: day === end ? monthName(day) : isoDate(day).slice(0, 4),
        class: 't11 quiet num',
        anchor: 'middle' as const,
      },
    ]),
  ]);
}

/** So many small squares, three in a row, from the base line up. */
function heap(x: number, count: number): string {
  return Array.from({ length: count }, (_, i) =>
    block(x + (i % ACROSS) * SIDE, BASE - Math.floor(i / ACROSS) * SIDE, SIDE - 1.5),
  ).join('');
}
