import { scaleLinear } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { endLabels } from '../../../figure-kit/drawing/endLabels.ts';
import { gradedLine } from '../../../figure-kit/drawing/gradedLine.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { quarterTime } from '../../../figure-kit/drawing/quarterTime.ts';
import type { Series, ShareRows } from '../../../figures/cloud-share/maths.ts';
import { synergyOf } from '../../../figures/cloud-share/maths.ts';

const [END, BASE] = [124, 72];

/** Shares of the cloud by Synergy's count, by quarter; each line is named where it ends. */
export default function draw(svg: Canvas): void {
  const { series } = synergyOf(builtFigure('cloud-share').rows as ShareRows);
  const firms = series.filter(({ firm }) => firm !== '');
  const quarters = firms.flatMap(({ points }) => points.map(({ q }) => q)).sort();
  const [first = '', last = ''] = [quarters[0], quarters.at(-1)];
  const most = Math.max(...firms.flatMap(({ points }) => points.map(({ v }) => v)));
  const x = scaleLinear([quarterTime(first), quarterTime(last)], [2, END]);
  const y = scaleLinear([0, most], [BASE, 4]);
  const lines = firms.map(({ key, firm, points }) =>
    gradedLine({
      key,
      firm,
      step: 0.25,
      size: 1,
      points: points.map(({ q, v, g }) => {
        const at = quarterTime(q);
        return { key: q, at, x: x(at), y: y(v), grade: g };
      }),
    }),
  );
  const base = { key: 'base', d: `M0 ${BASE + 0.5}H${END + 4}`, class: 'base' };
  paths(layer(svg, 'lines'), [base, ...lines.flatMap(({ gaps, runs }) => [gaps, runs])]);
  const names = firms.map((one) => ({
    x: END + 8,
    y: y(lastOf(one)),
    text: `${one.name} ${lastOf(one)}%`,
    class: `t11 strong fill f-${one.firm}`,
  }));
  write(layer(svg, 'words'), [
    { x: 0, y: 86, text: first.slice(0, 4), class: 't11 quiet num' },
    { x: END + 4, y: 86, text: last.slice(0, 4), class: 't11 quiet num', anchor: 'end' },
    ...endLabels(names, 15, 4, BASE),
  ]);
}

function lastOf({ points }: Series): number {
  return points.at(-1)?.v ?? 0;
}
