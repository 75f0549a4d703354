import type { Parameter } from './parameter.ts';

/** A row of numbers, typed or dragged: a line a reader draws, a split a reader guesses. */
export interface NumbersParameter extends Parameter<readonly number[]> {
  readonly kind: 'numbers';
  /** A label for each number. */
  readonly items: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** Declares a row of numbers from `from` to `to`; a text with another count or range is refused. */
export function numbers(
  options: Omit<NumbersParameter, 'kind' | 'parse' | 'format'>,
): NumbersParameter {
  const { items, from, to } = options;
  return {
    ...options,
    kind: 'numbers',
    parse(text) {
      const values = text
        .split(',')
        .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
      const right =
        values.length === items.length && values.every((value) => value >= from && value <= to);
      return right ? values : undefined;
    },
    format: (value) => value.map((one) => String(Number(one.toPrecision(12)))).join(','),
  };
}
