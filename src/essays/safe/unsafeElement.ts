import type { MdxJsxAttributeUnion, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { suggest } from '../../evidence/suggest.ts';
import { components } from '../components.ts';
import { elements, everywhere, instead } from './elements.ts';
import type { Fault } from './fault.ts';

/** What is wrong with a component or element in an essay, or with its attributes. */
export function unsafeElement({
  name,
  attributes,
}: MdxJsxFlowElement | MdxJsxTextElement): Fault[] {
  if (!name) return [FRAGMENT];
  const own = elements.get(name);
  if (own) {
    const allowed = [...everywhere, ...own];
    return attributes.flatMap(
      (attribute) => codeIn(attribute) ?? unlisted(attribute, name, allowed),
    );
  }
  if (Object.hasOwn(components, name))
    return attributes.flatMap((attribute) => codeIn(attribute) ?? directive(attribute, name));
  return [/^[a-z][a-z0-9-]*$/u.test(name) ? noElement(name) : noComponent(name)];
}

const FRAGMENT: Fault = {
  rule: 'element',
  message: '<> holds nothing together that Markdown does not',
  fix: 'leave <> and </> out',
};

function noElement(name: string): Fault {
  const component = Object.keys(components).find((known) => known.toLowerCase() === name);
  const list = [...elements.keys()].filter((known) => !known.startsWith('m')).join(', ');
  return {
    rule: 'element',
    message: `an essay has no <${name}>`,
    fix:
      (component && `write <${component}>, with a capital`) ??
      instead.get(name) ??
      suggest(name, elements.keys(), `use Markdown, or one of ${list}`),
  };
}

function noComponent(name: string): Fault {
  const known = Object.keys(components);
  return {
    rule: 'unknown-component',
    message: `there is no component <${name}>`,
    fix: suggest(name, known, `use one of ${known.join(', ')}`),
  };
}

/** A value in braces or a spread is code, which reads what the machine it is built on knows. */
function codeIn(attribute: MdxJsxAttributeUnion): Fault[] | undefined {
  const at = placeOf(attribute);
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    const message = `{${attribute.value}} would be run as code`;
    return [{ at, rule: 'no-code', message, fix: 'write each attribute out, as name="…"' }];
  }
  if (!attribute.value || typeof attribute.value === 'string') return undefined;
  const { value } = attribute.value;
  const plain = /^\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+))\s*$/u.exec(value);
  const text = plain?.[1] ?? plain?.[2] ?? plain?.[3];
  const message = `${attribute.name}={${value}} would be run as code`;
  const fix = `write it as ${attribute.name}="${text ?? '…'}"`;
  const mend =
    at && text !== undefined && !text.includes('"')
      ? { ...at, old: `{${value}}`, write: `"${text}"` }
      : undefined;
  return [{ at, rule: 'no-code', message, fix, mend }];
}

/** `set:html`, `client:load` and their like tell the renderer what to do. */
function directive(attribute: MdxJsxAttributeUnion, element: string): Fault[] {
  if (attribute.type !== 'mdxJsxAttribute' || /^[A-Za-z][\w-]*$/u.test(attribute.name)) return [];
  const message = `<${element}> knows no ${attribute.name}`;
  return [{ at: placeOf(attribute), rule: 'attribute', message, fix: 'leave it out' }];
}

function unlisted(attribute: MdxJsxAttributeUnion, element: string, allowed: string[]): Fault[] {
  if (attribute.type !== 'mdxJsxAttribute' || allowed.includes(attribute.name)) return [];
  const at = placeOf(attribute);
  if (attribute.name === 'style') return [{ at, ...STYLE }];
  const message = `<${element}> takes no ${attribute.name} in an essay`;
  const fix = /^on/iu.test(attribute.name)
    ? 'leave it out: an essay runs no script; what moves is a figure'
    : suggest(attribute.name, allowed, `leave it out; it takes ${allowed.join(', ')}`);
  return [{ at, rule: 'attribute', message, fix }];
}

const STYLE = {
  rule: 'no-style',
  message: 'style attributes are blocked by the site’s security policy',
  fix: 'leave it out',
};

function placeOf({ position }: MdxJsxAttributeUnion): Fault['at'] {
  return position && { line: position.start.line, col: position.start.column };
}
