import { formatValue } from '../formatValue.ts';

const SCALES = { million: 1e6, billion: 1e9, trillion: 1e12 } as const;

/**
 * Whether a text is a way to write a number: in its unit or without it, rounded to any number of digits, or in words.
 * `28%`, `28 per cent`, `28`, `28.40%` and `twenty-eight` all write 28.4 per cent; `2.9 million` writes 2,900,000.
 */
export function writesValue(text: string, value: number | string, unit: string): boolean {
  const wanted = alike(text);
  if (typeof value === 'string') return wanted === alike(value);
  const digits = [undefined, 1, 2, 3, 4, 5, 6];
  return [
    formatValue(value, unit, { words: true }),
    ...digits.flatMap((kept) => [
      formatValue(value, unit, { digits: kept }),
      formatValue(value, unit, { digits: kept, plain: true }),
      ...scaled(value, unit, kept),
    ]),
  ].some((written) => alike(written) === wanted);
}

/** `2.9 million`, of a large number or of one whose unit counts in millions, without what is counted or the currency. */
function scaled(value: number, unit: string, digits: number | undefined): string[] {
  return Object.entries(SCALES).flatMap(([word, by]) => {
    const size = unit.replace('USD ', '').split(' ')[0] === word ? value : value / by;
    return size === value || Math.abs(size) >= 1
      ? [`${formatValue(size, '1', { digits, plain: true })} ${word}`]
      : [];
  });
}

/** A text without what two ways to write one number differ in: kinds of space, capitals, noughts at the end, “per cent”. */
const alike = (text: string): string =>
  text
    .replaceAll(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/ per cent$/u, '%')
    .replace(/(\.\d*?)0+(?!\d)/u, '$1')
    .replace(/\.(?!\d)/u, '');
