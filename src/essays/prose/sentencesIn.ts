import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../evidence/place.ts';

/** A sentence of running text with the place its paragraph begins. */
export interface ProseSentence extends Place {
  readonly text: string;
}

/** The sentences of an essay's paragraphs; a bound value counts as one word, a citation as none. */
export function sentencesIn(tree: Root): ProseSentence[] {
  const sentences: ProseSentence[] = [];
  visit(tree, 'paragraph', ({ children, position }) => {
    const text = children.map(wordsOf).join('').replaceAll(/\s+/gu, ' ');
    const { line = 1, column: col = 1 } = position?.start ?? {};
    for (const part of text.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[A-Z0-9])/u)) {
      if (/\w/u.test(part)) sentences.push({ text: part.trim(), line, col });
    }
  });
  return sentences;
}

function wordsOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'mdxJsxTextElement' && (node.name === 'Value' || node.name === 'Shown'))
    return '9';
  if (node.type === 'mdxJsxTextElement' && node.name === 'Ref') return 'Figure 1';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
