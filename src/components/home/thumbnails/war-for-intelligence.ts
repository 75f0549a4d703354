import { scaleLinear } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import type { Path } from '../../../figure-kit/drawing/paths.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import type { Bar, RaceRows } from '../../../figures/capex-race/maths.ts';
import { barsOf } from '../../../figures/capex-race/maths.ts';
import { block } from '../block.ts';

const [PITCH, WIDTH, BASE] = [37, 28, 73];

/** What four firms paid for property and equipment in each whole year, one on top of the other. */
export default function draw(svg: Canvas): void {
  const { periods, firms } = builtFigure('capex-race').rows as RaceRows;
  const years = barsOf(
    periods.year.filter(({ span }) => span === 4),
    firms,
  );
  const y = scaleLinear([0, Math.max(...years.map(({ total }) => total))], [0, BASE - 1]);
  paths(
    layer(svg, 'bars'),
    years.flatMap((year, i) => column(year, i * PITCH, y)),
  );
  const last = years.at(-1);
  const right = years.length * PITCH - PITCH + WIDTH + 7;
  write(layer(svg, 'words'), [
    ...years.map(({ key }, i) => ({
      x: i * PITCH + WIDTH / 2,
      y: 86,
      text: key,
      class: 't11 quiet num',
      anchor: 'middle' as const,
    })),
    { x: right, y: 12, text: `$${Math.round(last?.total ?? 0)}bn`, class: 't13 strong' },
    { x: right, y: 27, text: `in ${last?.key ?? ''}`, class: 't11 quiet' },
    { x: right, y: 41, text: 'four firms', class: 't11 quiet' },
  ]);
}

/** The firms of one year, the first at the bottom, a hair apart. */
function column({ key, segments }: Bar, x: number, y: (sum: number) => number): Path[] {
  let base = BASE;
  return segments.map(({ firm, value }) => {
    const [from, height] = [base, y(value)];
    base -= height;
    const d = block(x, from, WIDTH, height - 0.8);
    return { key: `${key}/${firm.key}`, d, class: `solid f-${firm.colour}` };
  });
}
