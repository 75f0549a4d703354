import type { Parameter, Parameters, State } from './parameters/parameter.ts';

/** The query of a state: only what differs from the default, the rest of the query left as it was. */
export function writeState<P extends Parameters>(
  parameters: P,
  state: State<P>,
  query = new URLSearchParams(),
  prefix = '',
): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, parameter] of Object.entries(parameters) as [string, Parameter<unknown>][]) {
    const text = parameter.format(state[name]);
    if (parameter.local || text === parameter.format(parameter.default)) next.delete(prefix + name);
    else next.set(prefix + name, text);
  }
  return next;
}
