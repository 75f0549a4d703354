import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { boundLink } from '../../evidence/boundText/boundLink.ts';
import type { Place } from '../../evidence/place.ts';
import type { BoundSentence } from '../essaySource.ts';

/** A bound value stands in the joined text as one sign of the private use area, so that it survives the cut into sentences. */
const FIRST = 0xe000;

/** The sentences of a text's paragraphs that hold bound values, with the addresses of these. */
export function boundSentences(tree: Root): BoundSentence[] {
  const sentences: BoundSentence[] = [];
  visit(tree, 'paragraph', ({ children }) => {
    const values: (Place & { readonly address: string })[] = [];
    const text = children.map((node) => wordsOf(node, values)).join('');
    for (const part of text
      .replaceAll(/\s+/gu, ' ')
      .split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d\uE000-\uF8FF])/u)) {
      const own = [...part].flatMap((sign) => values[(sign.codePointAt(0) ?? 0) - FIRST] ?? []);
      const [first] = own;
      if (!first) continue;
      sentences.push({
        line: first.line,
        col: first.col,
        text: part.replaceAll(/[\uE000-\uF8FF]/gu, '#').trim(),
        values: own.map(({ address }) => address),
      });
    }
  });
  return sentences;
}

function wordsOf(node: PhrasingContent, values: (Place & { readonly address: string })[]): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  const address = addressOf(node);
  if (address !== undefined) {
    const { line = 1, column: col = 1 } = node.position?.start ?? {};
    values.push({ line, col, address });
    return String.fromCodePoint(FIRST + values.length - 1);
  }
  return 'children' in node ? node.children.map((child) => wordsOf(child, values)).join('') : '';
}

/** What a number in the text is bound to, by <Value> in an essay and by a `value:` link elsewhere. */
function addressOf(node: PhrasingContent): string | undefined {
  if (node.type === 'link') {
    const bound = boundLink(node.url);
    return bound?.kind === 'value' ? bound.to : undefined;
  }
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Value') return undefined;
  for (const attribute of node.attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'of')
      return typeof attribute.value === 'string' ? attribute.value : '';
  return '';
}
