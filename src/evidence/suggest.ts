import { nearest } from './nearest.ts';

/** Words for a message: the nearest known name if there is one, otherwise where names are listed. */
export function suggest(word: string, known: Iterable<string>, otherwise: string): string {
  const name = nearest(word, known);
  return name ? `did you mean "${name}"?` : otherwise;
}
