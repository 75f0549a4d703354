/**
 * Settings a figure had under another name, and what stands for them now: `'k': 'parts'` renames a parameter,
 * `'view=both': 'view=list&split=first'` a value; `''` drops a setting that means nothing any more.
 */
export type ForwardTable = Readonly<Record<string, string>>;

/** A query as the figure reads it now. `prefix` stands before each name where a page holds several figures. */
export function forwardQuery(
  query: URLSearchParams,
  table: ForwardTable = {},
  prefix = '',
): URLSearchParams {
  const next = new URLSearchParams();
  for (const [name, value] of query) {
    const own = name.slice(prefix.length);
    const key = [`${own}=${value}`, own].find((old) => Object.hasOwn(table, old));
    if (key === undefined || !name.startsWith(prefix)) next.append(name, value);
    else {
      for (const [to, set] of new URLSearchParams(table[key]))
        next.append(prefix + to, set || value);
    }
  }
  return next;
}
