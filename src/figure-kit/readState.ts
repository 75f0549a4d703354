import { defaultState } from './defaultState.ts';
import type { Parameters, State } from './parameters/parameter.ts';

/**
 * The state a query asks for. What it does not name, or names wrongly, is at its default.
 * `prefix` stands before each name where a page holds several figures.
 */
export function readState<P extends Parameters>(
  parameters: P,
  query: URLSearchParams,
  prefix = '',
): State<P> {
  const state: Record<string, unknown> = { ...defaultState(parameters) };
  for (const [name, parameter] of Object.entries(parameters)) {
    const text = parameter.local ? null : query.get(prefix + name);
    const value = text === null ? undefined : parameter.parse(text);
    if (value !== undefined) state[name] = value;
  }
  return state as State<P>;
}
