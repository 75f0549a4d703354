import type { Heard, HeardLine } from '../../figure-kit/hear/heard.ts';
import { labelsOf } from '../../figure-kit/hear/labelsOf.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { shortQuarter } from '../../figure-kit/words/shortQuarter.ts';
import type { Picture } from './draw.ts';
import type { OtherTotal } from './maths.ts';

/** The bars: the firms chosen together, and each by itself; the public sums are left to the picture. */
export default function hear(shown: Shown & Picture): Heard {
  const { firms, by, leases } = shown.shownBars;
  return {
    kind: 'bar',
    x: by,
    y: { name: 'Paid for property and equipment, billions of US dollars', from: 0 },
    lines: [
      ...(firms.length > 1 ? [cash(shown)] : []),
      ...each(shown),
      ...withLeases(shown, leases),
    ],
  };
}

/** The height of every bar; the guidance is a published sum, of all four. */
function cash({ shownBars: { bars, guided, firms } }: Picture): HeardLine {
  const most = firms.length === 4 ? guided : null;
  return {
    name: 'Together',
    points: [
      ...bars.map(({ key, total }, x) => ({ x, y: total, label: sumLabel(key, total, 'cash') })),
      ...(most === null
        ? []
        : [
            {
              x: bars.length,
              y: most,
              label: `Together, guidance for 2026: at most $${most} billion, basis not stated`,
            },
          ]),
    ],
  };
}

function each(shown: Shown & Picture): HeardLine[] {
  const { bars, firms, guided } = shown.shownBars;
  const label = labelsOf(shown);
  return firms.map(({ key, name, guided: { high } }, i) => ({
    name,
    points: [
      ...bars.map(({ key: period, segments }, x) => ({
        x,
        y: segments[i]?.value ?? 0,
        label: label(`${key}/${period}`),
      })),
      ...(guided === null ? [] : [{ x: bars.length, y: high, label: label(`${key}/guided`) }]),
    ],
  }));
}

/** The outlines round the bars, where they are asked for. */
function withLeases({ shownBars: { bars } }: Picture, leases: readonly OtherTotal[]): HeardLine[] {
  const points = bars.flatMap(({ key }, x) => {
    const other = leases.find((one) => one.key === key);
    if (!other) return [];
    const label = `${sumLabel(key, other.total, 'with finance leases')}, grade ${other.grade}`;
    return { x, y: other.total, label };
  });
  return points.length ? [{ name: 'Together, with leases', points }] : [];
}

/** "Together $151.33 billion in 2022, cash". */
function sumLabel(period: string, total: number, basis: string): string {
  return `Together $${total} billion in ${shortQuarter(period)}, ${basis}`;
}
