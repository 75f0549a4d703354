import { longDate } from '../../layouts/longDate.ts';
import { capital } from '../../figure-kit/words/capital.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { listed } from '../../figure-kit/words/listed.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { byHand, darkAt, middleDays, ofFate } from './maths.ts';
import type { Fate, Lane, Look } from './maths.ts';

/** Headings of the fates, and what each means. */
export const FATES: Readonly<Record<Fate, string>> = {
  'back on': 'Came back',
  'still dark': 'Still dark',
  'two hands': 'Opened by one hand, shut by the other',
  'never bit': 'On paper only, taken back in time',
  'not followed': 'Not followed to its end',
};

/** The finding of what is looked at, at the end of a month. */
export function titleOf(
  lanes: readonly Lane[],
  look: Look,
  at: number,
  month: string,
  last: boolean,
): string {
  const count = (fate: Fate) => ofFate(lanes, fate).length;
  switch (look) {
    case 'back on':
      return `${capital(inWords(count('back on')))} of ${inWords(lanes.length)} trades drawn here came back, half of them within ${Math.round(middleDays(lanes))} days`;
    case 'still dark':
      return `${capital(inWords(count('still dark')))} of ${inWords(lanes.length)} trades drawn here never came back`;
    case 'two hands':
      return `${capital(inWords(count('two hands')))} of the trades drawn here were opened by one hand and shut by the other`;
    case 'never bit':
      return `${capital(inWords(count('never bit')))} of the trades drawn here were shut on paper only: each rule was taken back or suspended before it bit`;
    case 'not followed':
      return `${capital(inWords(count('not followed')))} ${plural(count('not followed'), 'trade was', 'trades were')} not followed to the end`;
    case 'all': {
      const dark = darkAt(lanes, at);
      const of = `of ${inWords(lanes.length)} trades drawn here`;
      return last
        ? `${capital(inWords(dark))} ${of} were dark in ${longDate(month)}; ${inWords(count('back on'))} had come back`
        : `At the end of ${longDate(month)} ${inWords(dark, 'none')} ${of} ${dark === 1 ? 'was' : 'were'} dark`;
    }
  }
}

/** Who shut them, or all that is told of one trade. */
export function sentenceOf(lanes: readonly Lane[], chosen: Lane | undefined): string {
  if (chosen) return `${capital(labelOf(chosen))}.`;
  const spells = lanes.flatMap((lane) => lane.spells).length;
  const hands = byHand(lanes).map(([hand, times]) => `${theHand(hand)} ${times}`);
  return `Of the ${spells} times one of these trades was shut, ${listed(hands)}. Of those that came back, the middle one took ${Math.round(middleDays(lanes))} days.`;
}

const theHand = (hand: string): string =>
  hand === 'United States' || hand === 'Netherlands' ? `the ${hand}` : hand;

/** A trade in one label. */
export function labelOf({ name, fate, spells }: Lane): string {
  const told = spells.map(({ hand, days, given }) => {
    const length = days === null ? 'not opened since' : `${days} ${plural(days, 'day')}`;
    return `shut by ${theHand(hand)}, ${length}${given ? `, against ${given}` : ''}`;
  });
  return `${name}: ${told.join('; then ')}; ${FATES[fate].toLowerCase()}`;
}
