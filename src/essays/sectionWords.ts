import { visit } from 'unist-util-visit';
import { headingId } from './text/headingId.ts';
import { parseMdx } from './text/parseMdx.ts';

/** How many words an essay has before its first section, under the id "", and in each section, by id. */
export function sectionWords(text: string): ReadonlyMap<string, number> {
  const words = new Map([['', 0]]);
  let here = '';
  visit(parseMdx(text), (node) => {
    if (node.type === 'heading' && node.depth === 2) {
      here = headingId(node) ?? here;
      words.set(here, 0);
    } else if (node.type === 'text') {
      const count = node.value.split(/\s+/u).filter((word) => /\w/u.test(word)).length;
      words.set(here, (words.get(here) ?? 0) + count);
    }
  });
  return words;
}
