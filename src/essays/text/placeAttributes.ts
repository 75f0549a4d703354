import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { pointIn } from '../../evidence/pointIn.ts';

/** Where the attributes of an opening tag begin: names, values in quotes or braces, `{...spread}`. */
const ATTRIBUTE = /\s+|\/|([^\s/>={"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?|\{[^}]*\})/uy;

/** Gives every attribute of a tree its position in the source, which the parser leaves out. */
export function placeAttributes(tree: Root, source: string): void {
  const point = pointIn(source);
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const from = node.position?.start.offset;
    if (from === undefined || !node.attributes.length) return;
    const starts = attributeStarts(source, from + 1 + (node.name?.length ?? 0));
    node.attributes.forEach((attribute, i) => {
      const start = point(starts[i] ?? from);
      attribute.position = { start, end: start };
    });
  });
}

function attributeStarts(source: string, from: number): number[] {
  const starts: number[] = [];
  ATTRIBUTE.lastIndex = from;
  for (let found = ATTRIBUTE.exec(source); found; found = ATTRIBUTE.exec(source)) {
    if (found[1]) starts.push(found.index);
  }
  return starts;
}
