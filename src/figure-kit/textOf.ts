import type { AnyParameter, Parameter, Values } from './parameters/parameter.ts';

/** A parameter's value as text, for the URL and for comparing. */
export function textOf(parameter: AnyParameter, value: Values[string] | undefined): string {
  return (parameter as Parameter<unknown>).format(value ?? parameter.default);
}
