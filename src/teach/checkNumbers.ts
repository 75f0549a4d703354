import type { Link, Nodes, Paragraph, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Known } from '../essays/known.ts';
import { pieceFaults, type PieceFault } from '../essays/numbers/checkBoundText.ts';
import { isReason } from '../essays/numbers/exact.ts';
import { joined, placeInText } from '../essays/numbers/placeInText.ts';
import { boundLink } from '../evidence/boundText/boundLink.ts';
import type { Place } from '../evidence/place.ts';
import type { Problem } from '../evidence/problem.ts';
import { problemAt } from '../evidence/problemAt.ts';
import { placeOf } from './placeOf.ts';

/** Numbers that are the format's: minutes, and what a plan or an answer is called by. */
const FORMAT =
  /^Plan for \d+ minutes$|^\d+\. (?=\p{Lu})|\(\d+ minutes?\)|\b(?:[Ss]teps?|[Qq]uestions?|[Pp]rompts?)\s+\d+(?:(?:, | and | or | to |–)\d+)*|^Also accepted:.*$/gmu;

/** Beside the reasons of an essay a lesson has one more: a number it asks for or makes up. */
const isLessonReason = (why: string): boolean => why.trim() === 'task' || isReason(why);

/**
 * Numbers of teaching notes are as bound as those of an essay: `[28%](value:dataset/row/column)` or
 * `[two](exact:task)`. Wrong options of a quiz may say anything.
 */
export function checkNumbers(
  root: Root,
  file: string,
  known: Pick<Known, 'datasets' | 'values' | 'broken'>,
): Problem[] {
  const problems: Problem[] = [];
  const tell = (faults: readonly PieceFault[], placeAt: (into: number) => Place) => {
    for (const { into = 0, rule, message, fix } of faults)
      problems.push(
        problemAt(file, placeAt(into), {
          rule,
          message,
          fix: rule === 'exact' ? `${fix}, or "task": the lesson asks for it or makes it up` : fix,
        }),
      );
  };
  visit(root, (node, _, parent) => {
    if (isWrongOption(node, parent)) return SKIP;
    if (node.type === 'link') {
      const bound = boundLink(node.url);
      if (bound)
        tell(
          pieceFaults({ ...bound, text: toString(node), offset: 0 }, known, isLessonReason),
          () => placeOf(node satisfies Link),
        );
      return bound ? SKIP : undefined;
    }
    if (node.type === 'text')
      tell(pieceFaults({ kind: 'text', text: withoutFormat(node), offset: 0 }, known), (into) =>
        placeInText(node, into),
      );
    return undefined;
  });
  return problems;
}

/** The words of an option not to be chosen; what is told who chose it stands in a paragraph of its own. */
function isWrongOption(node: Nodes, parent: Nodes | undefined): node is Paragraph {
  return node.type === 'paragraph' && parent?.type === 'listItem' && parent.checked === false;
}

function withoutFormat({ value }: Text): string {
  return joined(value.replaceAll(FORMAT, (words) => ' '.repeat(words.length)));
}
