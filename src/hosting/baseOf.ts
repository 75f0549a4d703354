/**
 * The folder a site stands in, as addresses write it: one slash at either end, each name percent-encoded
 * once, whether it was given encoded or plain. `a b/é` is `/a%20b/%C3%A9/`.
 */
export function baseOf(path: string): string {
  const names = path.split('/').filter(Boolean);
  return `/${names.map((name) => `${encodeURIComponent(decoded(name))}/`).join('')}`;
}

/** A name that looks encoded and is not (`100%`) is taken as it is. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
