import { inWords } from '../../figure-kit/words/inWords.ts';
import { listed } from '../../figure-kit/words/listed.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { longDate } from '../../layouts/longDate.ts';
import type { Question, Rows, Web } from './maths.ts';
import type { Party } from './parties.ts';
import { firmTitle, pairsInTitle, shareholderIn } from './words.ts';

/** The finding of what is drawn: one firm's payments, what fell through, or the pairs. */
export function titleOf(
  web: Web,
  { deals, pairs }: Rows,
  { until, firm, status, loops }: Question,
  usual: Pick<Question, 'until' | 'status'>,
): string {
  const month = longDate(until);
  const known = deals.filter(({ date }) => date.slice(0, 7) <= until);
  const drawn = known.filter(({ id }) => !web.absent.has(id));
  const late = until === usual.until;
  if (!drawn.length) return `No deal of that kind had been announced by ${month}`;
  if (drawn.every((deal) => deal.status === 'cancelled'))
    return `Of the ${known.length} deals listed here and announced by ${month}, ${inWords(drawn.length)} came to nothing`;
  if (firm !== 'none') return `${late ? '' : `By ${month} `}${firmTitle(web.marks, firm as Party)}`;
  const same = status.length === usual.status.length;
  const count = (n: number) => `${inWords(n)} ${plural(n, 'pair')}`;
  if (loops) {
    const loose = web.pairs.filter((pair) => pair.loose).length;
    return `Shares one way and computing the other, among the deals listed here: ${count(web.pairs.length)} by ${month}${loose ? `, ${inWords(loose)} of them announced only` : ''}`;
  }
  if (late && same)
    return `In ${count(pairs.length)} among the deals listed here ${shareholderIn(pairs)} is also the supplier`;
  const when = late ? '' : ` by ${month}`;
  const counted = same
    ? `By ${month}, of the deals listed here,`
    : `Of deals listed here as ${listed(status)}${when},`;
  const named = web.pairs.length > 0 && web.pairs.length < 3 ? `: ${pairsInTitle(web.pairs)}` : '';
  return `${counted} ${shareholderIn(web.pairs)} also supplies in ${count(web.pairs.length)}${named}`;
}
