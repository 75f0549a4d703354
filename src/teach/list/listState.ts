/** A reading list as its address holds it: a title, and the keys of what is on it, in order. */
export interface ListState {
  readonly title: string;
  readonly keys: readonly string[];
}

/** Reads a list out of a query: `?list=the-hedge.toyota,figure.deal-web&title=Week+3`. A key stands once. */
export function readListState(query: URLSearchParams): ListState {
  const keys = (query.get('list') ?? '').split(',').filter(Boolean);
  return { title: (query.get('title') ?? '').trim(), keys: [...new Set(keys)] };
}

/** The query of a list; empty where the list is. What else stands in the query stays. */
export function writeListState(
  { title, keys }: ListState,
  query: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const next = new URLSearchParams(query);
  if (keys.length) next.set('list', keys.join(','));
  else next.delete('list');
  if (title) next.set('title', title);
  else next.delete('title');
  return next;
}

/** A list with one thing moved up or down by one place; at an end it stays where it is. */
export function moved(keys: readonly string[], key: string, by: -1 | 1): string[] {
  const from = keys.indexOf(key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= keys.length) return [...keys];
  return keys.toSpliced(from, 1).toSpliced(to, 0, key);
}

/** A list with one thing put at its end, or taken out. */
export function ticked(keys: readonly string[], key: string, on: boolean): string[] {
  const without = keys.filter((each) => each !== key);
  return on ? [...without, key] : without;
}
