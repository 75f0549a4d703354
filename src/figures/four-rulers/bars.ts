import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Readings, Ruler } from './readings.ts';
import type { Rung } from './shown.ts';

/** One ruler, laid along the rows: where it begins, how long it is, in px. */
export interface Column {
  readonly ruler: Ruler;
  readonly x: number;
  readonly width: number;
}

/** Where the HHI ruler ends, in points: it leaves room for the line, near which most markets stand. */
const HHI_END = 5500;

/** Length as a fraction of the ruler; over 1 does not fit on it. An effective number has no bar. */
const LENGTH: Readonly<Record<Ruler, (readings: Readings) => number>> = {
  hhi: ({ hhi }) => hhi / HHI_END,
  effective: () => 0,
  top1: ({ top1 }) => Math.min(1, top1 / 100),
  top3: ({ top3 }) => Math.min(1, top3 / 100),
  gini: ({ gini }) => gini,
};

/**
 * One reading as a bar: what the unnamed can add hollow at its end, a gap where it is longer than
 * its ruler, a tick where it ended before the reader merged or split, and one at the line.
 */
export function barOf(
  { key, now, before, grade, chosen, hot }: Rung,
  column: Column,
  y: number,
  line: number,
): Path[] {
  const { ruler, x, width } = column;
  const [is, was] = [LENGTH[ruler](now), LENGTH[ruler](before)];
  const firm = hot || chosen ? 'f-self' : 'f-other';
  const look = hot && grade === 'high' ? 'bar hot' : `sq ${firm} ${grade}`;
  const at = (share: number) => x + Math.min(1, share) * width;
  const piece = (part: string, from: number, to: number, voice: string): Path => ({
    key: `${key}/${ruler}${part}`,
    d: at(to) - at(from) < 0.5 ? '' : `M${at(from)} ${y}H${at(to)}v7H${at(from)}z`,
    class: voice,
  });
  const tick = (part: string, share: number | null): Path => ({
    key: `${key}/${ruler}${part}`,
    d: share === null ? '' : `M${at(share)} ${y - 3}v13`,
    class: 'tick',
  });
  const ofIndex = ruler === 'hhi';
  return [
    piece('', 0, is, look),
    piece('+', is, ofIndex ? now.tight / HHI_END : is, `sq none ${firm}`),
    {
      key: `${key}/${ruler}~`,
      d: is > 1 ? `M${at(1) - 16} ${y + 8}l5 -9h4l-5 9z` : '',
      class: 'paperfill',
    },
    tick('<', Math.abs(is - was) < 0.002 ? null : was),
    tick('|', ofIndex ? line / HHI_END : null),
  ];
}

/** Where the line of a text, in points, stands on the ruler of the index; null on other rulers. */
export function lawAt({ ruler, x, width }: Column, line: number): number | null {
  return ruler === 'hhi' ? x + (line / HHI_END) * width : null;
}
