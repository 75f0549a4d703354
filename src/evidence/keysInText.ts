/** What a key looks like in running text: small letters and digits, with a year or a number in it. */
const KEY = /[a-z0-9]+(?:-[a-z0-9]+)*/gu;

/** The keys of the bibliography that a text names, as a note does: "… puts it at 4% (counterpoint-2q25)". */
export function keysInText(text: string, known: { has(key: string): boolean }): string[] {
  return (text.match(KEY) ?? []).filter((word) => /\d/u.test(word) && known.has(word));
}
