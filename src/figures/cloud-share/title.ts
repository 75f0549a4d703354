import { listed } from '../../figure-kit/words/listed.ts';
import { quarterWords } from '../../figure-kit/words/quarterWords.ts';
import { nearest, pointAt, quartersOf } from './maths.ts';
import type { Estimator } from './maths.ts';
import { shareWords } from './words.ts';

/** What the estimators make of one quarter, the chosen one first. */
export function titleAt(
  all: readonly Estimator[],
  chosen: Estimator,
  q: string,
  series: 'three' | 'AWS' | 'trio',
): string {
  const at = nearest(quartersOf(chosen), q);
  const key = series === 'AWS' ? 'AWS' : 'together';
  const counts = [chosen, ...all.filter((one) => one !== chosen)].flatMap((estimator) => {
    const point = pointAt(estimator, key, at);
    return point ? [`${shareWords(point)} by ${estimator.name}`] : [];
  });
  const who = key === 'AWS' ? 'AWS' : 'The three largest clouds';
  return counts.length
    ? `${who} had ${listed(counts)} in ${quarterWords(at)}`
    : `${chosen.name} printed no share of ${key === 'AWS' ? 'AWS' : 'the three largest clouds'} in ${quarterWords(at)}`;
}
