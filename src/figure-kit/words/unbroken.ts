/** A piece of a text; `whole` is never broken at its hyphen: "4.5-fold", "mid-2026". */
export interface Piece {
  readonly text: string;
  readonly whole: boolean;
}

const HYPHENED = /[^\s–—]*\d[^\s–—]*-[^\s–—]+|[^\s–—]+-\d[^\s–—]*/gu;

/** Parts a text so that no line ends inside a number with a hyphen. */
export function unbroken(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(HYPHENED)) {
    if (index > at) pieces.push({ text: text.slice(at, index), whole: false });
    pieces.push({ text: word, whole: true });
    at = index + word.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), whole: false });
  return pieces;
}
