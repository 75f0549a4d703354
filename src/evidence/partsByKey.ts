import { keysInText } from './keysInText.ts';

/** A text in pieces: words, and the keys it names, in their order. */
export function partsByKey(
  text: string,
  known: { has: (key: string) => boolean },
): (string | { readonly key: string })[] {
  const parts: (string | { readonly key: string })[] = [];
  let rest = text;
  for (const key of keysInText(text, known)) {
    const at = rest.indexOf(key);
    parts.push(rest.slice(0, at), { key });
    rest = rest.slice(at + key.length);
  }
  return [...parts, rest];
}
