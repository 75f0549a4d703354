/** Where a card can go: 1 universities alone, 2 firms alone, 3 both, 4 a state or a non-profit. */
export type Pile = 1 | 2 | 3 | 4;

/** A model to be sorted. */
export interface Card {
  readonly key: string;
  readonly name: string;
  readonly year: number;
  readonly does: string;
  readonly pile: Pile;
  readonly makers: readonly string[];
}

export const PILES: readonly {
  readonly pile: Pile;
  readonly name: string;
}[] = [
  { pile: 1, name: 'Universities alone' },
  { pile: 2, name: 'Firms alone' },
  { pile: 3, name: 'Joint work' },
  { pile: 4, name: 'A state or a non-profit' },
];

/** Puts the card of that place on a pile; put there again, it is taken off. */
export function put(sorted: readonly number[], place: number, pile: number): number[] {
  return sorted.map((now, i) => (i === place ? (now === pile ? 0 : pile) : now));
}

/** A card and the pile it was put on; null while it is on none. */
export interface SortedCard extends Card {
  readonly guess: Pile | null;
}

/** The cards with the reader's guesses; a number that is no pile is no guess. */
export function sortedCards(cards: readonly Card[], sorted: readonly number[]): SortedCard[] {
  return cards.map((card, i) => ({
    ...card,
    guess: PILES.find(({ pile }) => pile === sorted[i])?.pile ?? null,
  }));
}

/** How many cards are on a pile, how many on the right one, and which are on a wrong one. */
export function scoreOf(cards: readonly SortedCard[]): {
  placed: number;
  right: number;
  missed: SortedCard[];
} {
  const placed = cards.filter(({ guess }) => guess !== null);
  const missed = placed.filter(({ guess, pile }) => guess !== pile);
  return { placed: placed.length, right: placed.length - missed.length, missed };
}

/** The models to sort, oldest first: key in the table, and name. */
export const CARD_NAMES: readonly string[] = [
  'AlexNet',
  'Transformer',
  'Libratus',
  'BLOOM-176B',
  'GLM-130B',
  'Falcon-180B',
  'Olmo 3',
];
