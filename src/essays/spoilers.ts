import { grouped } from '../evidence/grouped.ts';
import { inWords } from '../figure-kit/words/inWords.ts';
import type { Use } from './essaySource.ts';

/** A guess of an essay, and the ways its answer may be printed. */
export interface OpenGuess {
  readonly id: string;
  readonly question: string;
  readonly printed: readonly string[];
}

/** The guess a component asks for; undefined for another component, or an answer that is no number. */
export function guessOf(
  { component, attributes }: Use,
  valueOf: (address: string) => number | string,
): OpenGuess | undefined {
  if (component !== 'Guess') return undefined;
  const written = (name: string) => attributes.get(name)?.value ?? '';
  const value = valueOf(written('answer'));
  if (typeof value !== 'number') return undefined;
  return {
    id: written('id'),
    question: written('question'),
    printed: printedAs(value, written('unit')),
  };
}

/**
 * A number as prose may print it: whole, to two or three digits, in words from two on. One digit stands for many
 * things, so with a unit it tells only beside it: `4%`, `4 years`.
 */
function printedAs(value: number, unit: string): string[] {
  const size = Math.abs(value);
  const digits = [1, 2, 3].map((count) => Number(size.toPrecision(count)));
  const whole = Math.round(size);
  const near = digits.filter((one) => Math.abs(one - size) <= size * 0.02);
  const words = Number.isInteger(size) && size > 1 ? [inWords(size)] : [];
  const printed = [...new Set([whole, ...near].map(grouped)), ...words].filter(
    (text) => text !== '1',
  );
  const beside = unit === 'percent' ? '%' : ` ${unit}`;
  return printed.map((text) =>
    unit && /^(?:\d|\p{L}+)$/u.test(text) && size < 10 ? text + beside : text,
  );
}

/** The first of some printed numbers that a text gives away; undefined for none. */
export function givenAway(text: string, { printed }: OpenGuess): string | undefined {
  const told = text.replaceAll(NUMBERED_NAME, '');
  return printed.find((one) => {
    const plain = one.replaceAll(/[.*+?^$()[\]{}|\\]/gu, '\\$&');
    return new RegExp(`(?<![\\p{L}\\d.,])${plain}(?![\\p{L}\\d]|[.,]\\d)`, 'iu').test(told);
  });
}

/** A name with its number, as “Grok 4” amid a sentence: it counts nothing. */
const NUMBERED_NAME = /(?<=[\p{Ll},] )\p{Lu}\p{L}+ \d(?!\d|[.,]\d)/gu;
