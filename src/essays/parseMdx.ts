import type { Root } from 'mdast';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdx } from 'micromark-extension-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';

/** MDX without JavaScript: `{…}` is kept as text, which is all an essay needs it for (`{#id}`). */
function remarkPlainMdx(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: unknown[];
    fromMarkdownExtensions?: unknown[];
  };
  (data.micromarkExtensions ??= []).push(mdx());
  (data.fromMarkdownExtensions ??= []).push(mdxFromMarkdown());
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkPlainMdx);

/**
 * The syntax tree of an essay.
 * @throws VFileMessage with `line` and `column` where the syntax is wrong.
 */
export function parseMdx(source: string): Root {
  return processor.parse(source);
}
