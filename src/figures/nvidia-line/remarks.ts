import { fastest, steepest } from './maths.ts';
import type { Quarter } from './maths.ts';
import { dollars } from './words.ts';

/** Words at a quarter of the line. */
export interface Remark {
  readonly key: string;
  readonly quarter: Quarter;
  /** Lines for a wide room, and for a narrow one; an empty list is left out there. */
  readonly lines: readonly string[];
  readonly short: readonly string[];
  /** Which side of the line they stand on, by scale; null where they are left out. */
  readonly log: 'above' | 'below' | 'foot';
  readonly linear: 'above' | 'below' | null;
}

/** What a reader should see in the line, most wanted first; the numbers come from the quarters drawn. */
export function remarksOf(quarters: readonly Quarter[]): Remark[] {
  const at = (key: string) => quarters.find((quarter) => quarter.key === key);
  const [first, low, mellanox] = [quarters[0], at('FY2020Q1'), at('FY2021Q2')];
  const step = steepest(quarters);
  const peak = fastest(quarters);
  const before = step && quarters[quarters.indexOf(step.quarter) - 1];
  const remarks: (Remark | null | false | undefined)[] = [
    step &&
      before &&
      (step.onQuarter ?? 0) > 2 && {
        key: 'step',
        quarter: step.quarter,
        lines: [
          'The step, one quarter:',
          `${dollars(before.revenue)} to ${dollars(step.quarter.revenue)}`,
        ],
        short: [
          'The step:',
          `$${before.revenue.toFixed(1)}bn to $${step.quarter.revenue.toFixed(1)}bn`,
        ],
        log: 'above',
        linear: 'above',
      },
    peak && {
      key: 'peak',
      quarter: peak.quarter,
      lines: [`${(peak.onYear ?? 0).toFixed(1)} times the year before,`, 'the most there was'],
      short: [`${(peak.onYear ?? 0).toFixed(1)} times the`, 'year before'],
      log: 'below',
      linear: 'below',
    },
    first && {
      key: 'first',
      quarter: first,
      lines: [`${dollars(first.revenue)}, ${Math.round(first.share ?? 0)}% of all revenue`],
      short: [dollars(first.revenue)],
      log: 'foot',
      linear: 'above',
    },
    mellanox && {
      key: 'mellanox',
      quarter: mellanox,
      lines: ['With Mellanox, for the first', 'time more than from gaming'],
      short: [],
      log: 'above',
      linear: null,
    },
    low && {
      key: 'low',
      quarter: low,
      lines: [`${dollars(low.revenue)}, after two falls in a row`],
      short: [],
      log: 'below',
      linear: null,
    },
  ];
  return remarks.filter((remark) => !!remark);
}
