import type { Link } from '../../figure-kit/shown.ts';
import { shortDate } from '../../figure-kit/words/shortDate.ts';
import type { BoardRows } from './cell.ts';
import type { ShownCell } from './maths.ts';

const FEW = 6;

/** The cases behind some switches, each a link to its place in the register; those that weigh most first. */
export function linksOf(
  { cases, register }: BoardRows,
  cells: readonly ShownCell[],
  pressed: boolean,
): Link[] {
  const ids = cells.flatMap(({ onLab, onClass, beside, onOthers }) =>
    pressed ? [...onLab, ...onClass, ...beside, ...onOthers] : onLab,
  );
  return [...new Set(ids)].slice(0, FEW).flatMap((id) => {
    const one = cases[id];
    if (!one) return [];
    return [
      {
        text: `${shortDate(one.date)}, ${one.holder}: ${one.stopped}`,
        href: `${register}#${id}`,
      },
    ];
  });
}
