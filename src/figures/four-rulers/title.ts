import { capital } from '../../figure-kit/words/capital.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { listed } from '../../figure-kit/words/listed.ts';
import { points } from '../../figure-kit/words/points.ts';
import type { ShownMarket } from './maths.ts';
import type { RulersState } from './show.ts';
import { labelOf, saidBy } from './words.ts';

/** The market whose unnamed part decides on which side of the line it falls. */
const DOUBTFUL = 'synergy-2026q1';

/** The finding of the market in the box, as the reader has left it. */
export function titleOf(market: ShownMarket, state: RulersState, doubt: string): string {
  const { ruler, guide, china } = state;
  const { title, what, merger, divided, now } = market;
  const index = `about ${points(now[state.bound === 'tight' ? 'tight' : 'hhi'], 10)}`;
  if (merger) {
    const { names, change, after } = merger;
    const who = names.length > 2 ? `${capital(inWords(names.length))} firms` : listed(names);
    return `${who} counted as one add ${points(change, 10)} points of HHI and make ${points(after, 10)}`;
  }
  if (divided) return `With a firm in ${inWords(state.k)} equal parts, ${title} measure ${index}`;
  if (ruler !== 'hhi') return `${title}: ${saidBy(ruler, now)}`;
  if (market.key === DOUBTFUL) return doubt;
  if (china === 'out') return `Without the row for all Chinese buyers, ${title} measure ${index}`;
  const [here, there] = [guide, guide === '2023' ? '2010' : '2023'] as const;
  const [says, other] = [labelOf(now, here), labelOf(now, there)];
  const beside = says === other ? '' : `, ${other} by that of ${there}`;
  return `${title} (${what}): an HHI of ${index}, ${says} by the US text of ${here}${beside}`;
}
