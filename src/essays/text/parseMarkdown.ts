import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { features } from './features.ts';
import { withoutFrontMatter } from './splitFrontMatter.ts';

/** The syntax tree of a text in plain Markdown, such as teaching notes, by the parser that renders it. */
export function parseMarkdown(source: string): Root {
  const options = { features: { ...features, frontmatter: false } };
  return markdownToMdast(withoutFrontMatter(source), options) as Root;
}
