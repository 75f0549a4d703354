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
  /** Where the default comes from: a source, or the word "assumption". */
  readonly basis?: string | undefined;
  /** Slider positions are powers of ten of the value. */
  readonly log?: boolean | undefined;
}

type Options = Omit<NumberParameter, 'kind' | 'parse' | 'format'>;

/** Declares a number from `from` to `to`; a text outside that range is refused, and so is a part where steps are whole. */
export function number(options: Options): NumberParameter {
  return {
    ...options,
    kind: 'number',
    parse(text) {
      const value = text.trim() === '' ? Number.NaN : Number(text);
      const whole = Number.isInteger(options.step) && !options.log;
      const right =
        value >= options.from && value <= options.to && (!whole || Number.isInteger(value));
      return right ? value : undefined;
    },
    format: (value) => String(Number(value.toPrecision(12))),
  };
}
