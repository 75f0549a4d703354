import { longDate } from '../../layouts/longDate.ts';
import { capital } from '../../figure-kit/words/capital.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { listed } from '../../figure-kit/words/listed.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import type { Deals } from './deals.ts';
import { countOf, END } from './maths.ts';
import type { Bond, Question, ShownEvent } from './maths.ts';

/** The finding of the day a reader has stepped to. */
export function titleOf(
  deals: Deals,
  { until, show }: Question,
  events: readonly ShownEvent[],
  bonds: readonly Bond[],
): string {
  const { clouds, chips, lapsed } = countOf(deals, events);
  const many = (count: number, one: string) => `${inWords(count)} ${plural(count, one)}`;
  const day = longDate(until);
  if (show === 'cancelled') {
    const fell = events.filter((event) => event.drawn && event.fell).map(({ what }) => what);
    const list = fell.length ? `: ${listed(fell)}` : '';
    return `${capital(many(lapsed, 'announcement'))} had lapsed by ${day}${list}`;
  }
  const makers = chips ? ` and ${many(chips, 'chip maker')} directly` : '';
  if (show === 'firm') return `By ${day} OpenAI had signed with ${many(clouds, 'cloud')}${makers}`;
  if (until === END)
    return `OpenAI had one cloud in 2016; by mid-2026 it had named ${inWords(clouds)}, and ${many(chips, 'chip maker')} directly`;
  return `By ${day} OpenAI had named ${many(clouds, 'cloud')}${makers}${boundBy(bonds)}`;
}

function boundBy([exclusive, refusal]: readonly Bond[]): string {
  if (refusal?.ended) return '; Microsoft no longer had to be asked first';
  if (refusal) return '; Microsoft had to be asked first';
  return exclusive ? '; Microsoft was the exclusive one' : '';
}
