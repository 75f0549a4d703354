import { toHtml } from 'hast-util-to-html';
import type { Nodes, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addressOf } from '../evidence/boundText/addressOf.ts';
import { boundLink } from '../evidence/boundText/boundLink.ts';
import type { Rich } from './lesson.ts';

/** Characters XML cannot hold, which a paste may bring along. */

const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Markdown as XHTML and as words. A fragment alone (`#toyota`) is a section of the essay the notes belong to;
 * every link then begins at the root of the site. A bound number leads to its row, a marked one is its words. Raw HTML is shown as it is written, never run.
 */
export function richText(nodes: readonly RootContent[], slug: string): Rich {
  const root: Nodes = { type: 'root', children: structuredClone([...nodes]) };
  visit(root, (node, index, parent) => {
    if ('value' in node) node.value = node.value.replaceAll(UNFIT, '');
    if (node.type !== 'link') return;
    const bound = boundLink(node.url);
    if (bound?.kind === 'exact' && parent && index !== undefined)
      parent.children.splice(index, 1, ...(node.children as never[]));
    else node.url = bound ? addressOf(bound.to) : fromRoot(node.url, slug);
  });
  visit(root, 'html', (node, index, parent) => {
    if (parent && index !== undefined)
      parent.children[index] = { type: 'text', value: node.value } as never;
  });
  const html = toHtml(toHast(root), { closeSelfClosing: true, characterReferences: {} });
  return { html, text: toString(root).replaceAll(/\s+/gu, ' ').trim() };
}

/** Words alone, as they stand. */
export function plainText(words: string): Rich {
  const text = words.replaceAll(UNFIT, '').replaceAll(/\s+/gu, ' ').trim();
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return { html, text };
}

/** The address of a link from the root of the site; addresses elsewhere stay as they are. */
export function fromRoot(url: string, slug: string): string {
  return url.startsWith('#') ? `/essays/${slug}/${url}` : url;
}

/** XHTML with links that begin at the root of the site led to `base`: `https://example.org/sub`. */
export function withBase(html: string, base: string): string {
  return html.replaceAll(/(?<= (?:href|src)=")\/(?!\/)/gu, `${base.replace(/\/+$/u, '')}/`);
}
