import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Place } from '../../evidence/place.ts';
import type { Problem } from '../../evidence/problem.ts';
import { problemAt } from '../../evidence/problemAt.ts';
import { numbersIn } from './numbersIn.ts';
import type { FoundNumber } from './numbersIn.ts';
import { joined, placeInText } from './placeInText.ts';

/** Components whose words are bound or marked already, or are no prose. */
const BOUND = new Set(['Value', 'Exact', 'Shown', 'Set', 'Cite', 'Ref']);

/** Numbers in prose that are neither bound to a cell by <Value> nor marked by <Exact>. */
export function bareNumbers(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if ('name' in node && BOUND.has(node.name ?? '')) return SKIP;
    if (node.type !== 'text') return undefined;
    for (const found of numbersIn(joined(node.value)))
      problems.push(bareNumber(file, placeInText(node, found.offset), found));
    return undefined;
  });
  return problems;
}

function bareNumber(file: string, place: Place, { text, kind }: FoundNumber): Problem {
  const words = kind === 'word' ? ' words' : '';
  return problemAt(file, place, {
    rule: 'bare-number',
    message: `"${text}" is bound to nothing`,
    fix: `bind it, <Value of="dataset/row/column"${words} />, or mark it, <Exact why="name">${text}</Exact>`,
  });
}
