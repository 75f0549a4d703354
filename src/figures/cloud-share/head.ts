import { lowestGrade } from '../../evidence/lowestGrade.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { quarterWords } from '../../figure-kit/words/quarterWords.ts';
import { pointAt, readingOf } from './maths.ts';
import type { Estimator, Head, Point } from './maths.ts';
import { FIRST, LAST, START } from './slots.ts';
import { listWords } from './words.ts';

/** Title and sentences that hold whatever the reader does, from the estimator they rest on; made at build. */
export function headOf(estimator: Estimator): Head {
  const at = (key: 'AWS' | 'together', q: string): Point => {
    const point = pointAt(estimator, key, q);
    if (!point) throw new RangeError(`${estimator.name} has no figure for ${key} in ${q}`);
    return point;
  };
  const rests = [at('AWS', FIRST), at('AWS', LAST), at('together', START), at('together', LAST)];
  const [first, aws, then, now] = rests.map(({ v }) => v);
  const year = (q: string) => q.slice(0, 4);
  const [from, to] = [quarterWords(START), quarterWords(LAST)];
  const market = (q: string) => `$${estimator.market[q] ?? 0} billion`;
  const grew = `The market grew from about ${market(START)} to ${market(LAST)} a quarter.`;
  const move = (key: 'AWS' | 'together') =>
    `at ${at(key, START).v}% in ${from} and ${at(key, LAST).v}% in ${to}: ${moved(at(key, LAST).v - at(key, START).v)}`;
  const peak = peakOf(estimator);
  const list = (q: string) => listWords(readingOf(estimator, q) ?? {});
  return {
    titles: {
      three: `AWS had ${first}% in early ${year(FIRST)} and has ${aws}% in ${year(LAST)}; the top three went from ${then}% in ${year(START)} to ${now}%`,
      AWS: `AWS had ${first}% of the cloud in early ${year(FIRST)} and ${aws}% in early ${year(LAST)}, by ${estimator.name}`,
      trio: `Amazon, Microsoft and Google together had ${then}% of the cloud in mid-${year(START)} and ${now}% in early ${year(LAST)}`,
    },
    sub: `Share of worldwide spending on cloud infrastructure services, percent, by quarter. A point is one printed figure. The market Synergy counts grew from over ${market(FIRST)} to ${market(LAST)} a quarter.`,
    grade: lowestGrade(rests.map(({ g }) => g)),
    moved: {
      three: `${estimator.name}, ${from}: ${list(START)}. ${to.replace('the', 'The')}: ${list(LAST)}. ${grew}`,
      AWS: `${estimator.name} counts AWS ${move('AWS')}. ${grew}`,
      trio: `${estimator.name} counts AWS, Microsoft and Google together ${move('together')}. The highest was ${peak.v}%, first in ${quarterWords(peak.q)}; in 2024 Microsoft’s figure stepped down, unexplained.`,
    },
  };
}

/** Where the three together stood highest, the first time. */
function peakOf({ series }: Estimator): Point {
  const sums = series.find(({ key }) => key === 'together')?.points ?? [];
  return sums.reduce((best, point) => (point.v > best.v ? point : best));
}

function moved(by: number): string {
  const size = Math.abs(by);
  return by === 0 ? 'no change' : `${size} ${plural(size, 'point')} ${by > 0 ? 'up' : 'down'}`;
}
