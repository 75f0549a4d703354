import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../evidence/problem.ts';

type Words = readonly [message: string, fix: string];

/** `$x_1$` or `$$…$$`, and not two sums of money in one line. */
const MATHS = /\$\$|(?<![\w$])\$(?!\s)(?:[A-Za-z]\w?|[^$\n]*[\\^_=][^$\n]*)(?<!\s)\$(?!\w)/u;

/** Parts of Markdown that a text of this site says in another way, each with that way. */
export function partsSaidOtherwise(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const [message, fix] = otherwise(node) ?? [];
    if (message === undefined || fix === undefined) return;
    const col = node.type === 'text' ? column + (MATHS.exec(node.value)?.index ?? 0) : column;
    problems.push({ file, line, col, rule: 'markdown', message, fix });
  });
  return problems;
}

function otherwise(node: Nodes): Words | undefined {
  switch (node.type) {
    case 'table':
      return [
        'a table has no place in a text',
        'make it a dataset and a figure of it, or write a list',
      ];
    case 'footnoteReference':
      return [
        'there are no footnotes',
        'use <Cite of="…" /> for a source and <Aside> for a remark',
      ];
    case 'code':
      return ['there are no blocks of code', 'put a few words of code between `backticks`'];
    case 'listItem':
      if (node.checked === null || node.checked === undefined) return undefined;
      return ['a list of tasks is no part of an essay', 'take out the [ ]'];
    case 'text':
      if (!MATHS.test(node.value)) return undefined;
      return ['dollars do not set mathematics', 'write MathML: <math><mi>x</mi></math>'];
    default:
      return undefined;
  }
}
