import { withoutRecognised } from './recognised.ts';

/** A figure as prose writes it, with its currency and its unit. */
const NUMERAL =
  /[$€£]?\s?\d[\d,.]*(?:[⁰¹²³⁴-⁹]+)?(?:\s?(?:%|per\s?cent\b|thousand\b|million\b|billion\b|trillion\b))?/u;

const UNITS = 'two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const NUMBER_WORD = `(?:(?:${TENS})(?:[-‑](?:one|${UNITS}))?|${TEENS}|${UNITS}|(?:a )?(?:dozen|hundred|thousand)s?)`;

/** Plural nouns that end otherwise than in s. */
const PLURAL = String.raw`(?:[\p{L}’'-]{2,}[^su\W]s|people|men|women|children|percent|per cent)`;

/** A number word that counts: "six pairs", "twelve large firms", "nine of", "a dozen from China", "one in four". */
const COUNT = new RegExp(
  String.raw`\b${NUMBER_WORD}\b(?=\s+(?:of|in|from|out)\b|(?:\s+[\p{L}’'-]+){0,2}?\s+${PLURAL}\b)`,
  'iu',
);

export interface FoundNumber {
  readonly text: string;
  /** Characters from the start of the text. */
  readonly offset: number;
  readonly kind: 'numeral' | 'word';
}

/** Every number in a text that is neither part of a quotation nor recognised as a date, an ordinal or a name. */
export function numbersIn(text: string): FoundNumber[] {
  const rest = withoutRecognised(text);
  return [
    ...allOf(rest, NUMERAL).map((found) => ({ ...found, kind: 'numeral' as const })),
    ...allOf(rest, COUNT).map((found) => ({ ...found, kind: 'word' as const })),
  ].sort((a, b) => a.offset - b.offset);
}

function allOf(text: string, pattern: RegExp): { text: string; offset: number }[] {
  return [...text.matchAll(new RegExp(pattern, `g${pattern.flags}`))].map((match) => {
    const words = match[0].trim().replace(/[.,]$/u, '');
    return { text: words, offset: match.index + match[0].search(/\S/u) };
  });
}
