import type { Problem } from '../../evidence/problem.ts';
import { boundSentences } from '../counting/boundSentences.ts';
import { checkCounts } from '../counting/checkCounts.ts';
import type { Known } from '../known.ts';
import { parseMarkdown } from '../text/parseMarkdown.ts';
import { checkBoundText } from './checkBoundText.ts';

type Fault = Pick<Problem, 'rule' | 'message' | 'fix'>;

/** Checks a line of an essay that is no prose, in its front matter or an attribute: its numbers, and what they count. */
export function checkLine(text: string, known: Known): Fault[] {
  const sentences = boundSentences(parseMarkdown(text));
  return [
    ...checkBoundText(text, known),
    ...checkCounts({ file: '', boundSentences: sentences }, known),
  ].map(({ rule, message, fix }) => ({ rule, message, fix }));
}
