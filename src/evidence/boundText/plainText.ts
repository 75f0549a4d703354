import { parseBoundText } from './parseBoundText.ts';

/** A text as it is read aloud or searched: its words, without what its numbers are bound to. */
export function plainText(text: string): string {
  return parseBoundText(text)
    .map((piece) => piece.text)
    .join('');
}
