import { letterOf } from './letterOf.ts';

/** A letter of the alphabet with what is listed under it. */
export interface Letter<Item> {
  readonly letter: string;
  /** Id of its heading. */
  readonly id: string;
  readonly items: readonly Item[];
}

/** Sorts by name as English does, and parts by first letter. */
export function byLetter<Item>(
  items: Iterable<Item>,
  nameOf: (item: Item) => string,
): readonly Letter<Item>[] {
  const plain = (item: Item) => nameOf(item).replaceAll(/^[\p{P}\s]+/gu, '');
  const sorted = [...items].sort((a, b) => plain(a).localeCompare(plain(b), 'en'));
  const letters = new Map<string, Item[]>();
  for (const item of sorted) {
    const letter = letterOf(nameOf(item));
    letters.set(letter, [...(letters.get(letter) ?? []), item]);
  }
  return [...letters].map(([letter, own]) => ({
    letter,
    id: `letter-${letter === '0–9' ? '0-9' : letter.toLowerCase()}`,
    items: own,
  }));
}
