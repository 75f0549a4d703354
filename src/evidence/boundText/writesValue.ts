import { formatValue } from '../formatValue.ts';

/**
 * Whether a text is a way to write a number: in its unit or without it, rounded to any number of digits, or in words.
 * `28%`, `28`, `28.4%` and `twenty-eight` all write 28.4 per cent.
 */
export function writesValue(text: string, value: number | string, unit: string): boolean {
  const wanted = plainSpaces(text);
  if (typeof value === 'string') return wanted === plainSpaces(value);
  const digits = [undefined, 1, 2, 3, 4, 5, 6];
  return [
    formatValue(value, unit, { words: true }),
    ...digits.flatMap((kept) => [
      formatValue(value, unit, { digits: kept }),
      formatValue(value, unit, { digits: kept, plain: true }),
    ]),
  ].some((written) => plainSpaces(written) === wanted);
}

const plainSpaces = (text: string): string =>
  text
    .replaceAll(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
    .toLowerCase();
