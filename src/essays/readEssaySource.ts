import type { Heading as HeadingNode, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { visit } from 'unist-util-visit';
import { boundSentences } from './counting/boundSentences.ts';
import type { Place } from '../evidence/place.ts';
import type { Mend, Problem } from '../evidence/problem.ts';
import { readYaml } from '../evidence/readYaml.ts';
import { bareNumbers } from './numbers/bareNumbers.ts';
import type { Attribute, EssaySource, Heading, Picture, TextLink, Use } from './essaySource.ts';
import { partsSaidOtherwise } from './markdown/partsSaidOtherwise.ts';
import { unsafeParts } from './safe/unsafeParts.ts';
import { headingId } from './text/headingId.ts';
import { parseMdx } from './text/parseMdx.ts';
import { frontMatterOf } from './text/splitFrontMatter.ts';
import { syntaxFault } from './text/syntaxFault.ts';

/** Reads the text of an essay into its parts, or says where its syntax is wrong. */
export function readEssaySource(
  text: string,
  slug: string,
  file: string,
): { essay?: EssaySource; problems: Problem[] } {
  let tree: Root;
  try {
    tree = parseMdx(text);
  } catch (error) {
    return { problems: [syntaxFault(error as Error, text, file)] };
  }
  const front = frontMatterOf(text);
  const data = readYaml(front?.text ?? '', file, front?.line);
  const problems: Problem[] = [
    ...data.problems,
    ...unsafeParts(tree, file),
    ...partsSaidOtherwise(tree, file),
  ];
  const headings: Heading[] = [];
  const uses: Use[] = [];
  const links: TextLink[] = [];
  const pictures: Picture[] = [];
  const words: string[] = [];
  visit(tree, (node) => {
    const at = placeOfNode(node);
    if (node.type === 'heading') headings.push(readHeading(node, at));
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      uses.push(readUse(node, at));
    else if (node.type === 'link' || node.type === 'definition')
      links.push({ ...at, to: node.url });
    else if (node.type === 'image')
      pictures.push({ ...at, name: node.url.replace('./', ''), alt: node.alt ?? '' });
    else if (node.type === 'text') words.push(node.value);
  });
  problems.push(...linesAlone(text, file), ...(front ? bareNumbers(tree, file) : []));
  const count = words
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /\w/u.test(word)).length;
  const sentences = boundSentences(tree);
  const essay = {
    slug,
    file,
    data,
    headings,
    uses,
    links,
    pictures,
    boundSentences: sentences,
    words: count,
  };
  return { essay, problems };
}

function placeOfNode(node: {
  position?: { start: { line: number; column: number } } | undefined;
}): Place {
  return { line: node.position?.start.line ?? 1, col: node.position?.start.column ?? 1 };
}

function readHeading(node: HeadingNode, at: Place): Heading {
  let text = '';
  visit(node, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode') text += child.value;
  });
  const { line, column: col } = node.position?.end ?? { line: at.line, column: at.col };
  return { ...at, depth: node.depth, text: text.trim(), id: headingId(node), end: { line, col } };
}

function readUse(node: MdxJsxFlowElement | MdxJsxTextElement, at: Place): Use {
  const attributes = new Map<string, Attribute>();
  let opaque = false;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') opaque = true;
    else if (typeof attribute.value === 'object' && attribute.value) opaque = true;
    else
      attributes.set(attribute.name, { ...placeOfNode(attribute), value: attribute.value ?? '' });
  }
  return { ...at, component: node.name ?? '', attributes, opaque };
}

const INLINE = /^\s*<(Value|Cite|Term|Ref|Set|Shown)\b[^>]*(\/>|>[^<]*<\/\1>)[.,;:]?\s*$/u;

/** The renderer takes an inline component alone on its line for a block, and splits the paragraph there. */
function linesAlone(text: string, file: string): Problem[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const component = INLINE.exec(line)?.[1];
    if (!component) return [];
    const message = `<${component}> stands alone on its line, which splits the paragraph`;
    const col = line.search(/\S/u) + 1;
    return [
      {
        file,
        line: i + 1,
        col,
        rule: 'inline-alone',
        message,
        fix: 'put it on the line of the words before it',
        mend: joined(lines, i),
      },
    ];
  });
}

/** The line of an inline component joined to the one before it, or to the one behind it where it begins a paragraph. */
function joined(lines: readonly string[], at: number): Mend | undefined {
  const end = [at - 1, at].find((i) => lines[i]?.trim() && lines[i + 1]?.trim());
  if (end === undefined) return undefined;
  const [line = '', next = ''] = lines.slice(end);
  const kept = line.trimEnd();
  const old = `${line.slice(kept.length)}\n${next.slice(0, next.search(/\S/u))}`;
  return { line: end + 1, col: kept.length + 1, old, write: ' ' };
}
