import type { Root } from 'mdast';
import type { Use } from '../essaySource.ts';
import { bareNumbers } from '../numbers/bareNumbers.ts';

/** Numbers of an essay: bound to cells, marked with a reason, and bare. */
export interface BoundCount {
  readonly bound: number;
  readonly marked: number;
  readonly bare: number;
  /** Bound sums of money. */
  readonly sums: number;
}

/** Counts the numbers of an essay's prose; `isMoney` says whether an address holds a sum. */
export function boundCount(
  uses: readonly Use[],
  tree: Root,
  isMoney: (address: string) => boolean,
): BoundCount {
  const bound = uses.flatMap(({ component, attributes }) =>
    component === 'Value' ? [attributes.get('of')?.value ?? ''] : [],
  );
  return {
    bound: bound.length,
    marked: uses.filter(({ component }) => component === 'Exact').length,
    bare: bareNumbers(tree, '').length,
    sums: bound.filter(isMoney).length,
  };
}
