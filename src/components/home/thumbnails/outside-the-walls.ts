import { scaleLinear } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { FIRST_SHARE, LAST, rowOf, shareOf } from '../../../figures/university-exit/maths.ts';
import type { ExitRows } from '../../../figures/university-exit/rows.ts';

const [END, BASE] = [122, 72];

/** Who made the notable models of each whole year: universities alone, and firms alone, in percent. */
export default function draw(svg: Canvas): void {
  const { years } = builtFigure('university-exit').rows as ExitRows;
  const drawn = years.filter(({ year }) => year >= FIRST_SHARE && year < LAST);
  const last = rowOf(drawn, LAST - 1);
  const x = scaleLinear([FIRST_SHARE, last.year], [1, END]);
  const y = scaleLinear([0, 100], [BASE, 2]);
  const share = (sector: 'academia' | 'industry', row: typeof last) =>
    shareOf(row[sector], row.total);
  const line = (sector: 'academia' | 'industry') =>
    `M${drawn.map((row) => `${x(row.year)} ${y(share(sector, row))}`).join('L')}`;
  paths(layer(svg, 'lines'), [
    { key: 'base', d: `M0 ${BASE + 0.5}H${END + 4}`, class: 'base' },
    { key: 'academia', d: line('academia'), class: 'ln ghost' },
    { key: 'industry', d: line('industry'), class: 'ln accent' },
  ]);
  const percent = (sector: 'academia' | 'industry') => `${Math.round(share(sector, last))}%`;
  write(layer(svg, 'words'), [
    { x: END + 8, y: 12, text: 'firms alone', class: 't11 strong' },
    { x: END + 8, y: 26, text: `${percent('industry')} of notable`, class: 't11 quiet' },
    { x: END + 8, y: 40, text: 'models', class: 't11 quiet' },
    { x: END + 8, y: 60, text: 'universities', class: 't11 quiet' },
    { x: END + 8, y: 74, text: `alone ${percent('academia')}`, class: 't11 quiet' },
    { x: 0, y: 86, text: String(FIRST_SHARE), class: 't11 quiet num' },
    { x: END + 4, y: 86, text: String(last.year), class: 't11 quiet num', anchor: 'end' },
  ]);
}
