import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
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
export function boundCount(tree: Root, isMoney: (address: string) => boolean): BoundCount {
  const bound: string[] = [];
  let marked = 0;
  visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
    if (!('attributes' in node)) return;
    if (node.name === 'Exact') marked += 1;
    if (node.name !== 'Value') return;
    const of = node.attributes.find((each) => 'name' in each && each.name === 'of');
    bound.push(typeof of?.value === 'string' ? of.value : '');
  });
  return {
    bound: bound.length,
    marked,
    bare: bareNumbers(tree, '').length,
    sums: bound.filter(isMoney).length,
  };
}
