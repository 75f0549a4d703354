import type { Change } from './figure.ts';
import type { Parameters, Values } from './parameters/parameter.ts';

/** A state with some parameters changed; undefined changes nothing. */
export function withChange(state: Values, part: Change<Parameters>): Values {
  const next: Record<string, Values[string]> = { ...state };
  for (const [name, value] of Object.entries(part)) if (value !== undefined) next[name] = value;
  return next;
}
