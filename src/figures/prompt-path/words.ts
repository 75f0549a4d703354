import { capital } from '../../figure-kit/words/capital.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import type { Look, Step, Tally, Use } from './maths.ts';

/** What each sign of use means, as the key and the labels say it. */
export const USED: Readonly<Record<Use, string>> = {
  yes: 'stopped ChatGPT by decision',
  accident: 'stopped it by accident',
  'on others': 'used on others',
  'capability only': 'could, never used',
  'none found': 'no case found',
  'takes a fee': 'takes a fee',
};

/** The finding of what is looked at. */
export function titleOf(look: Look, tally: Tally, chosen?: Step): string {
  if (chosen) return `${chosen.name}: ${couldCarry(chosen)}; ${USED[chosen.used]}`;
  const { steps, now, before, decided, slipped, claims, widest, narrowest } = tally;
  const stopped = decided + slipped;
  switch (look) {
    case 'now':
      return `While you wait it passes ${inWords(now)} hands; ${inWords(stopped)} of them have stopped ChatGPT`;
    case 'before':
      return `Before you asked, ${inWords(before)} hands had done their work: from ${inWords(widest)} chip designers to ${inWords(narrowest)} maker of the machine`;
    case 'stopped':
      return `${capital(inWords(stopped))} of ${inWords(steps)} hands have stopped ChatGPT, ${inWords(decided)} by decision and ${inWords(slipped)} by accident`;
    case 'claims':
      return `At ${inWords(claims)} of ${inWords(steps)} steps the number we have is the seller’s own`;
    case 'all':
      return `One question passes ${inWords(steps)} hands; ${inWords(stopped)} of them have stopped ChatGPT`;
  }
}

function couldCarry({ carriers }: Step): string {
  if (carriers === null) return 'nobody counted the firms that could carry the question';
  return carriers === 1
    ? 'one firm or state could carry the question'
    : `${inWords(carriers)} firms could carry the question`;
}

/** The path in two sentences, or all that is told of one step. */
export function sentenceOf(chosen: Step | undefined, tally: Tally): string {
  if (!chosen) {
    const { now, before, decided, slipped, firms } = tally;
    return `${capital(inWords(now))} steps work while you wait and ${inWords(before)} did their work before; those that have stopped ChatGPT, ${inWords(decided)} by decision and ${inWords(slipped)} by accident, all act while you wait. Each of the ${firms} squares is a firm that could have carried the question there, so the choice is widest at the assistant and ends at one.`;
  }
  const { name, names, hand, used, bites, note } = chosen;
  const firms = `${name}: ${names}.`;
  const said = note ? ` ${note.replace(/\.$/u, '')}.` : '';
  return `${firms} On the switch: ${hand}; ${USED[used]}; felt ${whenFelt(bites)}.${said}`;
}

const whenFelt = (bites: string): string =>
  /^(?:at once)$/u.test(bites) ? bites : `after ${bites}`;

/** A step in one label, for those who walk the marks. */
export function labelOf({ name, carriers, hand, used, bites }: Step): string {
  const firms =
    carriers === null ? 'firms not counted' : `${carriers} ${carriers === 1 ? 'firm' : 'firms'}`;
  return `${name}: ${firms}; on the switch ${hand}; ${USED[used]}; felt ${whenFelt(bites)}`;
}

/** How many of the steps looked at there are and how many firms stand at them, for the prose beside. */
export function valuesOf(lit: readonly Step[]): Readonly<Record<string, string>> {
  const firms = lit.reduce((sum, { carriers }) => sum + (carriers ?? 0), 0);
  return { hands: inWords(lit.length), firms: inWords(firms) };
}
