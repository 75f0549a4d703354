import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { features } from './features.ts';
import { placeAttributes } from './placeAttributes.ts';
import { withoutFrontMatter } from './splitFrontMatter.ts';

/**
 * The syntax tree of an essay, by the parser that renders it, so that what was checked is what is
 * published. Columns count as in the file: quotes and dashes are left as they were typed.
 * @throws Error whose message begins with `line:column:` where the syntax is wrong.
 */
export function parseMdx(source: string): Root {
  const body = withoutFrontMatter(source);
  const tree = mdxToMdast(body, { features: { ...features, frontmatter: false } }) as Root;
  placeAttributes(tree, body);
  return tree;
}
