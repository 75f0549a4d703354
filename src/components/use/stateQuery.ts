/**
 * The query of a figure's present state by itself: what its place in the page sets, and over that what the
 * reader set in the page's address, where its names stand behind a prefix.
 */
export function stateQuery(search: string, prefix: string, place: string): URLSearchParams {
  const state = new URLSearchParams(place);
  for (const [name, value] of new URLSearchParams(search)) {
    const own = name.slice(prefix.length);
    if (name.startsWith(prefix) && !FOREIGN.test(own)) state.set(own, value);
  }
  return state;
}

/** Settings of others that a link picks up on its way. */
const FOREIGN = /^(utm_|data$|.*\.)/u;
