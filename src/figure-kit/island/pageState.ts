import { forwardQuery } from '../forwardQuery.ts';
import type { Parameters, Values } from '../parameters/parameter.ts';
import { readState } from '../readState.ts';
import { writeState } from '../writeState.ts';
import { isEmbed } from './browserStore.ts';
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

/**
 * Puts a state into the page's address, so that it can be linked, kept and printed. Each step is one that Back takes
 * back, but for those of one `hold`: a slider that is drawn along, a number that is typed, are one step together.
 */
export function tellPage(island: Island, state: Values, hold?: string): void {
  const query = writeState(
    parametersHere(island),
    state,
    forwardQuery(new URLSearchParams(location.search), island.figure.forward, island.prefix),
    island.prefix,
  );
  const text = query.toString();
  const address = `${location.pathname}${text ? `?${text}` : ''}${location.hash}`;
  if (address === location.pathname + location.search + location.hash) return;
  const entry = hold && `${island.name}.${hold}`;
  const before = (history.state as { hold?: string } | null)?.hold;
  // In a frame of somebody else's, Back is for the page round it.
  if (isEmbed() || (entry && entry === before)) history.replaceState(history.state, '', address);
  else history.pushState(entry ? { hold: entry } : null, '', address);
}
