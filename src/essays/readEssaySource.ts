import type { Heading as HeadingNode, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { Place } from '../evidence/place.ts';
import type { Problem } from '../evidence/problem.ts';
import { readYaml } from '../evidence/readYaml.ts';
import { bareNumbers } from './numbers/bareNumbers.ts';
import type { Attribute, EssaySource, Heading, Use } from './essaySource.ts';
import { parseMdx } from './parseMdx.ts';

interface SyntaxFault {
  readonly reason: string;
  readonly line?: number;
  readonly column?: number;
}

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
    const { reason, line = 1, column = 1 } = error as SyntaxFault;
    const message = reason.split(/[\n(]/u)[0]?.trim() ?? 'the text cannot be read';
    const fix =
      'close every tag, and write < and { as &lt; and &#123; where they are meant as text';
    return { problems: [{ file, line, col: column, rule: 'mdx-syntax', message, fix }] };
  }
  const problems: Problem[] = [];
  let data = readYaml('', file);
  const headings: Heading[] = [];
  const uses: Use[] = [];
  const words: string[] = [];
  visit(tree, (node) => {
    const at = placeOfNode(node);
    if (node.type === 'yaml') {
      data = readYaml(node.value, file, at.line + 1);
      problems.push(...data.problems);
    } else if (node.type === 'heading') headings.push(readHeading(node, at));
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      uses.push(readUse(node, at));
    else if (node.type === 'text') words.push(node.value);
    else if (node.type === 'paragraph' && isModuleCode(text, node))
      problems.push({ file, ...at, ...NO_CODE });
    else if (node.type === 'mdxFlowExpression' && !/^\/\*.*\*\/$/su.test(node.value.trim())) {
      problems.push({ file, ...at, ...NO_CODE });
    }
  });
  problems.push(
    ...linesAlone(text, file),
    ...(namesHand(data.value) ? bareNumbers(tree, file) : []),
  );
  const count = words
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /\w/u.test(word)).length;
  return { essay: { slug, file, data, headings, uses, words: count }, problems };
}

/** An essay that names its hand binds every number. */
function namesHand(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'hand' in data;
}

/** A paragraph that the renderer would take for an import or export. */
function isModuleCode(text: string, { position }: Paragraph): boolean {
  return /^(import|export)\s.*(['"{=])/u.test(text.slice(position?.start.offset));
}

const NO_CODE = {
  rule: 'no-code',
  message: 'essays hold no JavaScript',
  fix: 'use a component; every component is there without an import',
};

function placeOfNode(node: {
  position?: { start: { line: number; column: number } } | undefined;
}): Place {
  return { line: node.position?.start.line ?? 1, col: node.position?.start.column ?? 1 };
}

function readHeading(node: HeadingNode, at: Place): Heading {
  let text = '';
  let id: string | undefined;
  visit(node, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode') text += child.value;
    if (child.type === 'mdxTextExpression' && child.value.startsWith('#'))
      id = child.value.slice(1);
  });
  return { ...at, depth: node.depth, text: text.trim(), id };
}

function readUse(node: MdxJsxFlowElement | MdxJsxTextElement, at: Place): Use {
  const attributes = new Map<string, Attribute>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const value = typeof attribute.value === 'string' ? attribute.value : '';
    attributes.set(attribute.name, { ...placeOfNode(attribute), value });
  }
  return { ...at, component: node.name ?? '', attributes };
}

const INLINE = /^\s*<(Value|Cite|Term|Ref|Set|Shown)\b[^>]*(\/>|>[^<]*<\/\1>)[.,;:]?\s*$/u;

/** The renderer takes an inline component alone on its line for a block, and splits the paragraph there. */
function linesAlone(text: string, file: string): Problem[] {
  return text.split('\n').flatMap((line, i) => {
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
      },
    ];
  });
}
