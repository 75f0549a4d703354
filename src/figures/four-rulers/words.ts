import { guidelineLabel } from '../../concentration/guidelineLabel.ts';
import { listed } from '../../figure-kit/words/listed.ts';
import { points } from '../../figure-kit/words/points.ts';
import type { Question, ShownMarket, ShownMerger } from './maths.ts';
import { MANY } from './readings.ts';
import type { Readings, Ruler } from './readings.ts';

/** Lowest and highest HHI, or the one number where nobody is unnamed. */
export function bounds({ hhi, tight }: Readings): string {
  return points(hhi) === points(tight) ? points(hhi) : `${points(hhi)}–${points(tight)}`;
}

/** What a ruler reads, as short as it can be printed. */
export function readingOf(ruler: Ruler, readings: Readings): string {
  switch (ruler) {
    case 'top1':
      return `${percent(readings.top1)}%`;
    case 'top3':
      return `${percent(readings.top3)}%`;
    case 'hhi':
      return bounds(readings);
    case 'effective':
      return readings.effective.toFixed(1);
    case 'gini':
      return `${readings.gini.toFixed(2)} of ${readings.named}`;
  }
}

/** What a ruler says about a market, as the middle of a sentence. */
export function saidBy(ruler: Ruler, readings: Readings): string {
  const { rest, tight, hhi, named, giniOfMany } = readings;
  const unnamed = `the unnamed ${percent(rest)}%`;
  switch (ruler) {
    case 'top1':
      return `the largest named firm holds ${percent(readings.top1)}%`;
    case 'top3':
      return `the three largest hold ${percent(readings.top3)}%`;
    case 'hhi':
      return `the HHI is ${points(hhi)}${tight - hhi < 1 ? '' : `, and at most ${points(tight)} if no firm in ${unnamed} is larger than the smallest named`}`;
    case 'effective':
      return `the HHI is that of ${readings.effective.toFixed(1)} equal firms`;
    case 'gini':
      if (named === 1)
        return 'the Gini coefficient is 0, since one firm has nobody to be unequal to';
      return `the Gini coefficient is ${readings.gini.toFixed(2)} among the ${named} named${giniOfMany === null ? '' : `, and would be ${giniOfMany.toFixed(2)} if ${unnamed} had ${MANY} equal owners, an assumption`}`;
  }
}

/** The class a US text gives an index, and the one it would give the upper bound. */
export function labelOf({ hhi, tight }: Readings, guide: Question['guide']): string {
  const text = guide === '2010' ? 'us-2010' : 'us-2023';
  const [low, high] = [guidelineLabel(hhi, text), guidelineLabel(tight, text)];
  return low === high ? low : `${low} at least, ${high} at most`;
}

/** What a merger adds, and how the text reads it. */
export function mergerSays(merger: ShownMerger, guide: Question['guide']): string {
  const { names, shares, change, after, test } = merger;
  if (!test)
    return `${listed(names)} as one actor: ${points(change)} more, ${points(after)} in all.`;
  const product = shares.map((share) => Number(share.toFixed(3))).join(' × ');
  const grounds = test.grounds.map((one) =>
    one === 'share' ? 'on a share over 30%' : 'on the level',
  );
  const why = grounds.length ? `, ${grounds.join(' and ')}` : '';
  return `${names.join(' + ')}: ${points(change)} more, twice ${product}, makes ${points(after)}; by the US text of ${guide} ${test.label}${why}.`;
}

/** The line about a firm divided. */
export function splitSays({ divided, firms, now }: ShownMarket, k: number): string {
  const name = firms
    .filter(({ key }) => divided?.split(' + ').includes(key))
    .map((firm) => firm.name);
  return `${name.join(' + ')} in ${k} equal parts: ${points(now.hhi)}.`;
}

export function percent(share: number): string {
  return String(Number(share.toFixed(1)));
}
