import type { Parameters, State } from './parameters/parameter.ts';

/** Every parameter at its default. */
export function defaultState<P extends Parameters>(parameters: P): State<P> {
  const entries = Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]);
  return Object.fromEntries(entries) as State<P>;
}
