import { inWords } from '../../figure-kit/words/inWords.ts';
import type { Standing } from './maths.ts';
import type { Lag, Ruler } from './rulers.ts';
import { lagText } from './rulers.ts';
import { times } from './words.ts';

/** The finding by the ruler laid on. */
export function titleOf(
  ruler: Ruler,
  { standing, when }: { readonly standing: Standing | null; readonly when: string },
  lags: readonly Lag[],
  cheaper: number,
): string {
  if (ruler === 'price')
    return `By price open models are ahead: on one marketplace they cost ${cheaper}% less at equal measured ability`;
  if (ruler === 'private') {
    const lag = lags.find((one) => one.ruler === 'private');
    return `By private tests open models are ${lag ? lagText(lag) : 'an unknown time'} behind, by one analysis`;
  }
  if (ruler === 'capability') {
    const [before, now] = lags.filter((one) => one.ruler === ruler);
    return `By one index open models are ${inWords(now?.low ?? 0)} months behind the closed frontier, after ${inWords(before?.low ?? 0)} before`;
  }
  if (!standing) return `By ${when} one side had no training run of known size`;
  const { ratio, open, closed } = standing;
  const weak = closed.grade === 'low' ? ', by a speculative estimate' : '';
  return ratio < 1
    ? `By ${when} the largest known open run, ${open.name}, took ${times(1 / ratio)} times the compute of the largest closed one counted`
    : `By ${when} the largest known closed run took ${times(ratio)} times the compute of the largest known open one, ${open.name}${weak}`;
}
