import { scaleLinear } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { FIRST_SHARE, LAST, rowOf, shareOf } from '../../../figures/university-exit/maths.ts';
import type { ExitRows } from '../../../figures/university-exit/rows.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** Who made the notable models of each whole year: universities alone, and firms alone, in percent. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const { line } = room;
  const end = room.width - 6 * line;
  const { years } = builtFigure('university-exit').rows as ExitRows;
  const drawn = years.filter(({ year }) => year >= FIRST_SHARE && year < LAST);
  const last = rowOf(drawn, LAST - 1);
  const x = scaleLinear([FIRST_SHARE, last.year], [1, end]);
  const y = scaleLinear([0, 100], [base, 2]);
  const share = (sector: 'academia' | 'industry', row: typeof last) =>
    shareOf(row[sector], row.total);
  const stroke = (sector: 'academia' | 'industry') =>
    `M${drawn.map((row) => `${x(row.year)} ${y(share(sector, row))}`).join('L')}`;
  paths(layer(svg, 'lines'), [
    { key: 'base', d: `M0 ${base + 0.5}H${end + 4}`, class: 'base' },
    { key: 'academia', d: stroke('academia'), class: 'ln accent' },
    { key: 'industry', d: stroke('industry'), class: 'ln ghost' },
  ]);
  const percent = (sector: 'academia' | 'industry') => `${Math.round(share(sector, last))}%`;
  words(svg, room, [
    { x: end + 8, y: line - 2, text: 'firms alone' },
    { x: end + 8, y: 2 * line - 2, text: percent('industry') },
    { x: end + 8, y: base - line, text: 'universities', class: 'strong' },
    { x: end + 8, y: base, text: percent('academia'), class: 'strong' },
    { x: 0, y: foot, text: String(FIRST_SHARE) },
    { x: end + 4, y: foot, text: String(last.year), anchor: 'end' },
  ]);
};
export default draw;
