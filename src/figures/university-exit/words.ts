import { LAST, partsOf, shareOf } from './maths.ts';
import type { PartKey, Question, YearRow } from './maths.ts';
import { PILES, scoreOf } from './sort.ts';
import type { SortedCard } from './sort.ts';

export const NAMES: Readonly<Record<PartKey, string>> = {
  academia: 'Universities alone',
  collab: 'Joint work',
  industry: 'Firms alone',
  others: 'Others',
  government: 'States',
  nonprofit: 'Non-profits',
  unclassified: 'Not classified',
  open: 'With open weights',
  closed: 'Without, or unknown',
};

/** A count of one group: "1 non-profit". */
export function counted(count: number, key: PartKey): string {
  const name = NAMES[key].toLowerCase();
  return `${count} ${count === 1 && ONE.has(key) ? name.slice(0, -1) : name}`;
}

/** Groups whose name loses its s when there is one. */
const ONE: ReadonlySet<PartKey> = new Set(['others', 'government', 'nonprofit']);

/** One group of one year as it is read out. */
export function partSays(row: YearRow, key: PartKey, question: Question): string {
  const part = partsOf(row, question.by, question.group).find((one) => one.key === key);
  const count = part?.count ?? 0;
  return `${row.year}${row.year === LAST ? ', to 19 July' : ''}, ${NAMES[key].toLowerCase()}: ${count} of ${row.total} notable models (${Math.round(shareOf(count, row.total))}%), grade ${row.grade}`;
}

/** What a reader hears while sorting, and once the makers are shown. */
export function sortSays(cards: readonly SortedCard[], revealed: boolean): string {
  const { placed, right, missed } = scoreOf(cards);
  if (!revealed) return `Who made it? ${placed} of ${cards.length} models sorted.`;
  if (!placed) return `You sorted none. ${cards.map(madeBy).join('; ')}.`;
  const score = `You sorted ${placed} of ${cards.length}, ${right} of them as the table does.`;
  return missed.length
    ? `${score} Not where you put them: ${missed.map(madeBy).join('; ')}.`
    : score;
}

/** A model, its makers and the pile it belongs to. */
export function madeBy({ name, makers, pile }: SortedCard): string {
  const kind = PILES.find((one) => one.pile === pile)?.name.toLowerCase() ?? '';
  return `${name}, ${makers.join(' and ')} (${kind})`;
}
