import type { Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../evidence/problem.ts';
import type { Fault } from './fault.ts';
import { unsafeAddress } from './unsafeAddress.ts';
import { unsafeElement } from './unsafeElement.ts';

/** A comment and nothing else: what stands behind its end would be code. */
const COMMENT = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/u;

/** A picture beside the essay, by its name alone: the renderer imports whatever stands there. */
const PICTURE = /^(?:\.\/)?[A-Za-z0-9][\w-]*\.(?:png|jpe?g|webp|avif)$/u;

/**
 * Everything in a text that would run, load or disguise something where it is rendered: code in braces,
 * imports, elements and attributes that are not on the list, addresses that act. Anyone may write
 * content, so what it may do is said here, and the renderer refuses whatever this finds.
 */
export function unsafeParts(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const { line = 1, column: col = 1 } = node.position?.start ?? {};
    for (const { at, ...fault } of faultsOf(node))
      problems.push({ file, ...(at ?? { line, col }), ...fault });
  });
  return problems;
}

function faultsOf(node: Nodes): Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [ESM];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return COMMENT.test(node.value) ? [] : [expression(node.value)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return unsafeElement(node);
    case 'html':
      return [HTML];
    case 'heading':
      return headingAttributes(node);
    case 'link':
    case 'definition':
      return unsafeAddress(node.url);
    case 'image':
      return PICTURE.test(node.url) ? [] : [picture(node.url)];
    case 'imageReference':
      return [picture(node.identifier)];
    default:
      return [];
  }
}

const ESM: Fault = {
  rule: 'no-code',
  message: 'a paragraph that begins with "import" or "export" is read as code',
  fix: 'begin it with another word; every component is there without an import',
};

const HTML: Fault = {
  rule: 'element',
  message: 'HTML has no place in plain Markdown',
  fix: 'say it in Markdown, or leave it out',
};

function expression(value: string): Fault {
  const said = value.trim().replaceAll(/\s+/gu, ' ');
  return {
    rule: 'no-code',
    message: `{${said.length > 40 ? `${said.slice(0, 40)}…` : said}} would be run as code`,
    fix: 'write &#123; for a brace that is meant as text, and <Value of="dataset/row/column" /> for a number',
  };
}

function headingAttributes({ data }: Heading): Fault[] {
  const given = Object.keys((data as { hProperties?: object } | undefined)?.hProperties ?? {});
  return given
    .filter((name) => name !== 'id')
    .map((name) => ({
      rule: 'heading-attribute',
      message: `a heading takes no ${name === 'className' ? 'class' : name}`,
      fix: 'leave {#id} alone in the braces',
    }));
}

function picture(url: string): Fault {
  return {
    rule: 'picture',
    message: `"${url.slice(0, 60)}" is no picture beside the essay`,
    fix: 'put a .png, .jpg, .webp or .avif into its folder and write ![what it shows](name.png)',
  };
}
