import type { C2MChartConfig } from 'chart2music';
import type { Heard } from './heard.ts';

/** What is heard, as chart2music takes it. Notes need a span: a single value gets one above it. */
export function hearChart({
  kind,
  x,
  y,
  lines,
}: Heard): Pick<C2MChartConfig, 'type' | 'data' | 'axes'> {
  const values = lines.flatMap(({ points }) => points.flatMap((point) => point.y ?? []));
  const minimum = y.from ?? Math.min(...values);
  const maximum = y.to ?? Math.max(...values);
  return {
    type: kind,
    data: Object.fromEntries(
      lines.map(({ name, points }) => [
        name,
        points.map((point) => ({ ...point, y: point.y ?? NaN })),
      ]),
    ),
    axes: {
      x: { label: x },
      y: {
        label: y.name,
        type: y.log ? 'log10' : 'linear',
        minimum,
        maximum: maximum > minimum ? maximum : minimum + 1,
      },
    },
  };
}
