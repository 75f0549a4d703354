import { grouped } from './grouped.ts';
import { numberWords } from './numberWords.ts';

/** How a value in prose is written out. */
export interface ValueFormat {
  /** Significant digits kept; all that are in the cell when left out. */
  readonly digits?: number | undefined;
  /** The number alone, without currency or unit. */
  readonly plain?: boolean | undefined;
  /** A count in words, without unit: `six`. */
  readonly words?: boolean | undefined;
}

const MINUS = '−';
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** Writes a number with its unit as it stands in a sentence: `$38 billion`, `28%`, `510,000 H100-equivalents`. */
export function formatValue(
  value: number,
  unit: string,
  { digits, plain, words }: ValueFormat = {},
): string {
  const sign = value < 0 ? MINUS : '';
  const size = Math.abs(digits ? Number(value.toPrecision(digits)) : value);
  if (words) return numberWords(Math.round(value)) ?? sign + counted(size, unit);
  if (plain) return sign + counted(size, unit);
  if (unit.startsWith('USD')) return sign + dollars(size, unit.slice(3).trim(), digits);
  if (unit === 'percent') return `${sign}${counted(size, unit)}%`;
  if (unit === '1') return sign + counted(size, unit);
  if (unit.startsWith('FLOP')) return sign + powerOfTen(size, unit);
  return `${sign}${large(size, unit)} ${size === 1 ? unit.replace(/s$/u, '') : unit}`;
}

/** A count in groups of three, from a billion on in words: `1.571 trillion`. */
function large(size: number, unit: string): string {
  const [by, word] = SCALES.find(([least]) => size >= least) ?? [1, ''];
  return by < 1e9 ? counted(size, unit) : `${grouped(size / by)} ${word}`;
}

/** Groups of three with a comma; a year is left alone. */
function counted(size: number, unit: string): string {
  return unit === 'year' ? String(size) : grouped(size);
}

function dollars(size: number, scale: string, digits: number | undefined): string {
  if (scale.startsWith('/'))
    return `$${fixed(Number(size.toPrecision(digits ?? 12)))} ${withArticle(scale.slice(1))}`;
  const factor = SCALES.find(([, word]) => word === scale)?.[0] ?? 1;
  const amount = size * factor;
  const [by, word] = SCALES.find(([least]) => amount >= least) ?? [1, ''];
  const shown = Number((amount / by).toPrecision(digits ?? 12));
  return word ? `$${grouped(shown)} ${word}` : `$${fixed(shown)}`;
}

function withArticle(noun: string): string {
  return `${/^[aeio]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** Dollars and cents when there are cents. */
function fixed(size: number): string {
  return Number.isInteger(size) ? grouped(size) : size.toFixed(2);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function powerOfTen(size: number, unit: string): string {
  const exponent = Math.floor(Math.log10(size));
  const mantissa = Number((size / 10 ** exponent).toPrecision(4));
  const power = [...String(exponent)].map((d) => SUPERSCRIPTS[Number(d)] ?? MINUS).join('');
  return `${mantissa === 1 ? '' : `${mantissa} × `}10${power} ${unit}`;
}
