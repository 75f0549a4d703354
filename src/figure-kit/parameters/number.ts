import type { Parameter } from './parameter.ts';

/** A number within a range, set by a slider or typed. */
export interface NumberParameter extends Parameter<number> {
  readonly kind: 'number';
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Written before or after the number: `$` or ` years`. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** A part of one, read and typed as so many percent. */
  readonly percent?: boolean | undefined;
  /** Slider positions are powers of ten of the value. */
  readonly log?: boolean | undefined;
  /** Significant digits kept; 12 unless told. */
  readonly digits?: number | undefined;
}

type Options = Omit<NumberParameter, 'kind' | 'parse' | 'format'>;

/** Declares a number from `from` to `to`; a text outside that range is refused, and so is a part where steps are whole. */
export function number(options: Options): NumberParameter {
  const { from, to, step, log, digits = 12 } = options;
  const kept = (value: number) => Number(value.toPrecision(digits));
  return {
    ...options,
    kind: 'number',
    parse(text) {
      const value = text.trim() === '' ? Number.NaN : kept(Number(text));
      const whole = Number.isInteger(step) && !log;
      return value >= from && value <= to && (!whole || Number.isInteger(value))
        ? value
        : undefined;
    },
    // No sign in a power of ten: `3.75e24` stays as it is in an address.
    format: (value) => {
      const text = value >= 1e15 ? kept(value).toExponential() : String(kept(value));
      return text.replace('e+', 'e');
    },
  };
}
