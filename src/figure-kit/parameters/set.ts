import type { Parameter } from './parameter.ts';

/** Any number of a few named things. */
export interface SetParameter extends Parameter<readonly string[]> {
  readonly kind: 'set';
  readonly options: Readonly<Record<string, string>>;
}

/** Declares a set; in the URL names are joined by commas, and names that are not offered are left out. */
export function set(options: Omit<SetParameter, 'kind' | 'parse' | 'format'>): SetParameter {
  return {
    ...options,
    kind: 'set',
    parse: (text) => {
      const names = text.split(',');
      return Object.keys(options.options).filter((name) => names.includes(name));
    },
    format: (value) => value.join(','),
  };
}
