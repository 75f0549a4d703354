import type { Element } from 'hast';
import { defaultHandlers, toMdast } from 'hast-util-to-mdast';
import type { Handle } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { longDate } from '../layouts/longDate.ts';
import type { EssayPage } from './essayPage.ts';
import { plainTree } from './plainTree.ts';

/** An essay as a text file: Markdown with figures as tables and citations as footnotes. */
export function essayMarkdown(essay: EssayPage): string {
  const { title, question, authors, published, updated, asOf, address } = essay;
  const changed = Number(updated) > Number(published) ? ` Updated ${longDate(updated)}.` : '';
  const head = [
    `# ${title}`,
    question,
    `By ${authors.join(', ')}. Published ${longDate(published)}.${changed} Evidence as of ${longDate(asOf)}.`,
    `<${address}> · CC BY 4.0`,
  ].join('\n\n');
  const text = toMdast(plainTree(essay.html, address), { handlers: { sup: noteMark, ol: notes } });
  const body = unified()
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: '-', rule: '-' })
    .stringify(text as Root);
  return `${head}\n\n${body}`;
}

const noteMark: Handle = (state, node) => {
  const note = node.properties['dataNote'];
  if (typeof note !== 'string') return state.all(node);
  return { type: 'footnoteReference', identifier: note };
};

/** The sources of an essay are the definitions of its footnotes; any other list is a list. */
const notes: Handle = (state, node) => {
  if (!node.properties['dataNotes']) return defaultHandlers.ol(state, node);
  const items = node.children.filter((child): child is Element => child.type === 'element');
  return items.map((item, i) => ({
    type: 'footnoteDefinition' as const,
    identifier: String(i + 1),
    children: state.toFlow(state.all(item)),
  }));
};
