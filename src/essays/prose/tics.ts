/** Turns of phrase that recur over the essays until they are heard as one skeleton, by name. */
export const TICS: Readonly<Record<string, RegExp>> = {
  'heading “not know”': /^#{2,3}\s.*\bnot know\b/gimu,
  'heading “would change”': /^#{2,3}\s.*\bwould change\b/gimu,
  'heading “the other side”': /^#{2,3}\s.*\bthe other side\b/gimu,
  '“a guess near”': /\ba guess (?:near|of|at|close)\b/giu,
  '“in the figure”': /\bin the figure\b/giu,
  '“we concede / grant / accept”': /\bwe (?:concede|grant|accept)\b/giu,
  '“we found no”': /\bwe (?:have )?found (?:no|nothing|none)\b/giu,
  '“nobody” and kin': /\b(?:nobody|no one|no-one)\b/giu,
  '“our table”': /\bour (?:tables?|rows?|count|register)\b/giu,
  '“must not be added”': /\bmust not be (?:added|joined|read|compared)\b/giu,
};

/** How often each turn stands in an essay's text. */
export function ticsIn(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(TICS).map(([name, pattern]) => [name, text.match(pattern)?.length ?? 0]),
  );
}
