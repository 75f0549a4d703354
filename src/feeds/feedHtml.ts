import { toHtml } from 'hast-util-to-html';
import { plainTree } from './plainTree.ts';

/** The whole text of an essay as a feed carries it: plain HTML, pictures as images, every address whole. */
export function feedHtml(html: string, address: string): string {
  return toHtml(plainTree(html, address));
}
