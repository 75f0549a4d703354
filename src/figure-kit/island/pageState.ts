import { forwardQuery } from '../forwardQuery.ts';
import type { Parameters, Values } from '../parameters/parameter.ts';
import { readState } from '../readState.ts';
import { writeState } from '../writeState.ts';
import type { Island } from './island.ts';

/** Parameters with the defaults this place in the page gives them. */
function parametersHere({ root, figure }: Pick<Island, 'root' | 'figure'>): Parameters {
  const parameters = figure.parameters as Parameters;
  const here = readState(parameters, new URLSearchParams(root.dataset['query'] ?? ''));
  const entries = Object.entries(parameters).map(([name, parameter]) => [
    name,
    { ...parameter, default: here[name] },
  ]);
  return Object.fromEntries(entries) as Parameters;
}

/** The state the page's address asks of this figure, or another query does. */
export function stateOfPage(
  island: Pick<Island, 'root' | 'figure' | 'prefix'>,
  query = new URLSearchParams(location.search),
): Values {
  const asked = forwardQuery(query, island.figure.forward, island.prefix);
  return readState(parametersHere(island), asked, island.prefix);
}

/** Puts a state into the page's address, so that it can be linked, kept and printed. */
export function tellPage(island: Island, state: Values): void {
  const query = writeState(
    parametersHere(island),
    state,
    forwardQuery(new URLSearchParams(location.search), island.figure.forward, island.prefix),
    island.prefix,
  );
  const text = query.toString();
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${text ? `?${text}` : ''}${location.hash}`,
  );
}
