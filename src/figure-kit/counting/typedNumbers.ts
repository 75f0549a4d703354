import { numbersIn } from '../../essays/numbers/numbersIn.ts';
import { numberWords } from '../../evidence/numberWords.ts';
import type { Shown } from '../shown.ts';

/** Numbers that a named state's sentence types and the figure prints nowhere in that state. */
export function typedNumbers(sentence: string, shown: Shown): string[] {
  const printed = new Set(numbersOf(everythingIn(shown)).map(worth));
  return numbersOf(sentence).filter((text) => !printed.has(worth(text)));
}

const numbersOf = (text: string): string[] => numbersIn(text).map((found) => found.text);

/** Every text of a state: title, unit, sentence, table, names of marks and numbers for prose. */
function everythingIn({ title, sub, sentence, table, marks, values }: Shown): string {
  return [
    ...[title, sub ?? '', sentence],
    ...table.rows.flat().map(String),
    ...marks.map(({ label }) => label),
    ...Object.values(values ?? {}),
  ].join(' | ');
}

const WORTH = new Map(Array.from({ length: 1000 }, (_, i) => [numberWords(i), String(i)]));

/** What a number is, however it is written: `$38 billion` and `38`, `thirty-three` and `33`. */
function worth(text: string): string {
  const words = WORTH.get(text.toLowerCase());
  if (words !== undefined) return words;
  const digits = /\d[\d,.]*/u.exec(text)?.[0].replaceAll(',', '') ?? '';
  return digits === '' ? text.toLowerCase() : String(Number(digits.replace(/\.$/u, '')));
}
