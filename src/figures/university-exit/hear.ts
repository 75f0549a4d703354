import type { Heard, HeardLine } from '../../figure-kit/hear/heard.ts';
import { labelsOf } from '../../figure-kit/hear/labelsOf.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import type { Picture } from './draw.ts';
import type { Chart } from './sheet.ts';

/** A line for each group, as shares or as counts; nothing while the models are being sorted. */
export default function hear(shown: Shown & Picture): Heard {
  const { chart } = shown;
  const share = chart?.unit === 'share';
  const lines = chart ? linesOf(chart, labelsOf(shown)) : [];
  return {
    kind: 'bar',
    x: 'year',
    y: share
      ? { name: 'Share of the year’s notable models, percent', from: 0, to: 100 }
      : { name: 'Notable models', from: 0 },
    lines,
  };
}

/** Years too few in models for shares are left out where shares are heard. */
function linesOf({ years, unit, names }: Chart, label: (key: string) => string): HeardLine[] {
  const heard = years.filter(({ few }) => unit === 'count' || !few);
  const keys = Object.keys(names) as (keyof typeof names)[];
  return keys
    .filter((key) => heard.some(({ parts }) => parts.some((part) => part.key === key)))
    .map((key) => ({
      name: names[key],
      points: heard.map(({ year, total, parts, part: begun }) => {
        const count = parts.find((part) => part.key === key)?.count ?? 0;
        return {
          x: year,
          y: unit === 'share' ? (100 * count) / total : count,
          // A group of none has no mark.
          label:
            label(`${year}/${key}`) ||
            `${year}${begun ? ', part of a year' : ''}, ${names[key].toLowerCase()}: none of ${total} notable models`,
        };
      }),
    }));
}
