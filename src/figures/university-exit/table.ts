import type { Table } from '../../figure-kit/table.ts';
import { PILES } from './sort.ts';
import type { SortedCard } from './sort.ts';

/** What was sorted, and once it is shown who made it. */
export function cardTable(cards: readonly SortedCard[], revealed: boolean): Table {
  const nameOf = (pile: number | null) => PILES.find((one) => one.pile === pile)?.name ?? null;
  return {
    caption: revealed
      ? 'Seven models, where you put them and who made them'
      : 'Seven models, where you put them',
    columns: ['Model', 'Year', 'You', ...(revealed ? ['The table', 'Makers'] : [])],
    rows: cards.map(({ name, year, guess, pile, makers }) => [
      name,
      String(year),
      nameOf(guess),
      ...(revealed ? [nameOf(pile), makers.join('; ')] : []),
    ]),
  };
}
