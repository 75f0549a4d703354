import type { Parameters, Values } from './parameters/parameter.ts';
import { textOf } from './textOf.ts';

/** The query of a state: only what differs from the default, the rest of the query left as it was. */
export function writeState(
  parameters: Parameters,
  state: Values,
  query = new URLSearchParams(),
  prefix = '',
): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, parameter] of Object.entries(parameters)) {
    const text = textOf(parameter, state[name]);
    if (parameter.local || text === textOf(parameter, parameter.default))
      next.delete(prefix + name);
    else next.set(prefix + name, text);
  }
  return next;
}
