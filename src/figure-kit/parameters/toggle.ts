import type { Parameter } from './parameter.ts';

/** Something that is on or off. */
export interface ToggleParameter extends Parameter<boolean> {
  readonly kind: 'toggle';
}

/** Declares a toggle; in the URL it is `on` or `off`. */
export function toggle(
  options: Omit<ToggleParameter, 'kind' | 'parse' | 'format'>,
): ToggleParameter {
  return {
    ...options,
    kind: 'toggle',
    parse: (text) => (text === 'on' ? true : text === 'off' ? false : undefined),
    format: (value) => (value ? 'on' : 'off'),
  };
}
