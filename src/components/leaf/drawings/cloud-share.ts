import { scaleLinear } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { endLabels } from '../../../figure-kit/drawing/endLabels.ts';
import { gradedLine } from '../../../figure-kit/drawing/gradedLine.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { quarterTime } from '../../../figure-kit/drawing/quarterTime.ts';
import type { Series, ShareRows } from '../../../figures/cloud-share/maths.ts';
import { synergyOf } from '../../../figures/cloud-share/maths.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** Shares of the cloud by Synergy's count, by quarter; each line is named where it ends. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const { series } = synergyOf(builtFigure('cloud-share').rows as ShareRows);
  const firms = series.filter(({ firm }) => firm !== '');
  const quarters = firms.flatMap(({ points }) => points.map(({ q }) => q)).sort();
  const [first = '', last = ''] = [quarters[0], quarters.at(-1)];
  const end = room.width - 6.6 * room.line;
  const most = Math.max(...firms.flatMap(({ points }) => points.map(({ v }) => v)));
  const x = scaleLinear([quarterTime(first), quarterTime(last)], [2, end]);
  const y = scaleLinear([0, most], [base, 4]);
  const lines = firms.map(({ key, firm, points }) =>
    gradedLine({
      ...{ key, firm, step: 0.25, size: 1 },
      points: points.map(({ q, v, g }) => {
        const at = quarterTime(q);
        return { key: q, at, x: x(at), y: y(v), grade: g };
      }),
    }),
  );
  const line = { key: 'base', d: `M0 ${base + 0.5}H${end + 4}`, class: 'base' };
  paths(layer(svg, 'lines'), [line, ...lines.flatMap(({ gaps, runs }) => [gaps, runs])]);
  const names = firms.map((one) => ({
    ...{ x: end + 8, y: y(lastOf(one)), text: `${one.name} ${lastOf(one)}%` },
    class: `${room.type} strong fill f-${one.firm}`,
  }));
  words(svg, room, [
    { x: 0, y: foot, text: first.slice(0, 4) },
    { x: end + 4, y: foot, text: last.slice(0, 4), anchor: 'end' },
  ]);
  write(layer(svg, 'names'), endLabels(names, room.line + 1, 4, base));
};
export default draw;

function lastOf({ points }: Series): number {
  return points.at(-1)?.v ?? 0;
}
