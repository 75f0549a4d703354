import { longDate } from '../../layouts/longDate.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import type { Deals } from './deals.ts';
import { countOf } from './maths.ts';
import type { Bond, Question, ShownEvent } from './maths.ts';

/** "over $300bn", "10 GW, no value given" or "no value given"; nothing for terms. */
export function worth(event: Omit<ShownEvent, 'lane'>): string {
  const { terms, usd, before, gw, lapsed } = event;
  if (terms) return '';
  if (usd !== null) return `${before}$${usd}bn`;
  const power = gw === null ? '' : `${gw} GW`;
  return lapsed ? power : `${power && `${power}, `}no value given`;
}

/** What else there is to say of a value: its term, or that it fell through. */
export function besides({ years, fell }: Pick<ShownEvent, 'years' | 'fell'>): string {
  if (fell) return 'lapsed';
  return years === null ? '' : `${years} years`;
}

/** The finding of a step. */
export function sentenceOf(
  deals: Deals,
  { until, show }: Question,
  events: readonly ShownEvent[],
  bonds: readonly Bond[],
): string {
  const { clouds, chips, lapsed } = countOf(deals, events);
  const word = (n: number, one: string) => `${inWords(n)} ${plural(n, one)}`;
  const last = events.findLast(({ drawn }) => drawn);
  const news = last
    ? ` The latest: ${last.what}, ${longDate(last.date)}${worth(last) && `, ${worth(last)}`}. ${last.included}.`
    : '';
  const fallen = `${word(lapsed, 'announcement')} had lapsed`;
  if (show === 'cancelled') return `By ${longDate(until)} ${fallen}.${news}`;
  const named = chips
    ? `${word(clouds + chips, 'supplier')}: ${word(clouds, 'cloud')} and ${word(chips, 'chip maker')}`
    : `${word(clouds, 'supplier')}, ${clouds > 1 ? 'all clouds' : 'a cloud'}`;
  const verb = show === 'firm' ? 'signed with' : 'named';
  return `By ${longDate(until)} OpenAI had ${verb} ${named}${lapsed ? `; ${fallen}` : ''}. ${boundBy(bonds)}${news}`;
}

function boundBy([exclusive, refusal]: readonly Bond[]): string {
  if (refusal?.ended) return 'Microsoft’s right of first refusal had ended.';
  if (refusal) return 'Microsoft had to be asked first.';
  return exclusive ? 'Microsoft was the exclusive cloud.' : 'No exclusivity had been announced.';
}
