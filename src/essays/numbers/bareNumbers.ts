import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Problem } from '../../evidence/problem.ts';
import { problemAt } from '../../evidence/problemAt.ts';
import { numbersIn } from './numbersIn.ts';
import type { FoundNumber } from './numbersIn.ts';

/** Components whose words are bound or marked already, or are no prose. */
const BOUND = new Set(['Value', 'Exact', 'Shown', 'Set', 'Cite', 'Ref']);

/** Numbers in prose that are neither bound to a cell by <Value> nor marked by <Exact>. */
export function bareNumbers(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if ('name' in node && BOUND.has(node.name ?? '')) return SKIP;
    if (node.type !== 'text') return undefined;
    const start = node.position?.start ?? { line: 1, column: 1 };
    for (const found of numbersIn(joined(node.value))) {
      const before = node.value.slice(0, found.offset).split('\n');
      const line = start.line + before.length - 1;
      const col = (before.length > 1 ? 1 : start.column) + (before.at(-1)?.length ?? 0);
      problems.push(bareNumber(file, { line, col }, found));
    }
    return undefined;
  });
  return problems;
}

/** A line break in a text is a space to the reader. */
const joined = (text: string): string => text.replaceAll(/[\r\n]/gu, ' ');

function bareNumber(
  file: string,
  place: { line: number; col: number },
  { text, kind }: FoundNumber,
): Problem {
  const words = kind === 'word' ? ' words' : '';
  return problemAt(file, place, {
    rule: 'bare-number',
    message: `"${text}" is bound to nothing`,
    fix: `bind it, <Value of="dataset/row/column"${words} />, or mark it, <Exact why="name">${text}</Exact>`,
  });
}
