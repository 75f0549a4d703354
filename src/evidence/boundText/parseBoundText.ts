import type { PhrasingContent, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { boundLink } from './boundLink.ts';

/** A piece of a text that is kept outside essays: plain words, or words that stand for something. */
export type TextPiece =
  | { readonly kind: 'text'; readonly text: string; readonly offset: number }
  | { readonly kind: 'em'; readonly text: string; readonly offset: number }
  | {
      /** `[28%](value:dataset/row/column)`: a number bound to a cell. `[12](exact:date)`: one bound to none. */
      readonly kind: 'value' | 'exact' | 'link';
      readonly text: string;
      readonly to: string;
      readonly offset: number;
    };

/**
 * Reads a line of text as claims, the glossary, teaching notes and front matter hold it: words, *emphasis* and links,
 * of which `value:` binds a number and `exact:` marks one.
 */
export function parseBoundText(text: string): TextPiece[] {
  const { children } = markdownToMdast(text, {
    features: { gfm: false, frontmatter: false },
  }) as Root;
  return children
    .flatMap((block) => ('children' in block ? (block.children as PhrasingContent[]) : []))
    .map(pieceOf);
}

function pieceOf(node: PhrasingContent): TextPiece {
  const offset = node.position?.start.offset ?? 0;
  if (node.type === 'emphasis') return { kind: 'em', text: wordsOf(node), offset };
  if (node.type !== 'link') return { kind: 'text', text: wordsOf(node), offset };
  return {
    ...(boundLink(node.url) ?? { kind: 'link', to: node.url }),
    text: wordsOf(node),
    offset,
  };
}

function wordsOf(node: PhrasingContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
