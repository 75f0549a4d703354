import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { refuseUnsafe } from '../../../../src/essays/safe/refuseUnsafe.ts';
import { unsafeParts } from '../../../../src/essays/safe/unsafeParts.ts';
import { features } from '../../../../src/essays/text/features.ts';
import { parseMarkdown } from '../../../../src/essays/text/parseMarkdown.ts';
import { parseMdx } from '../../../../src/essays/text/parseMdx.ts';

/** What is found in an essay, as `line:col rule`; a text that cannot be read is refused as well. */
function found(text: string): string[] {
  try {
    return unsafeParts(parseMdx(text), 'x').map(({ line, col, rule }) => `${line}:${col} ${rule}`);
  } catch {
    return ['unreadable'];
  }
}

const fileURL = pathToFileURL('content/essays/x/index.mdx');
const compile = (text: string, data = {}) =>
  Promise.resolve().then(() => mdxToJs(text, { ...rendering, data }));
const rendering = { features, mdastPlugins: [refuseUnsafe], fileURL };

/** Texts that would run, load or disguise something, each with what is said of it. */
const HOSTILE: readonly (readonly [text: string, ...said: string[]])[] = [
  // Code in braces, wherever braces may stand.
  ['Version {process.env.HOME} and {1 + 1}', '1:9 no-code', '1:32 no-code'],
  ['{process.env.HOME}', '1:1 no-code'],
  ['{}{process.exit()}', '1:1 no-code', '1:3 no-code'],
  ['- item {a}\n- *{b}*', '1:8 no-code', '2:4 no-code'],
  ['> quoted {a}', '1:10 no-code'],
  ['[words {a}](/claims/)', '1:8 no-code'],
  ['| a |\n| - |\n| {x} |', '3:3 no-code'],
  ['text[^1]\n\n[^1]: note {x}', '3:12 no-code'],
  ['{/* c */ process.env.X /* d */}', '1:1 no-code'],
  ['{/* c */}{x}', '1:10 no-code'],
  ['a {/* c */ + x} b', '1:3 no-code'],
  ['{/* c */}\nexport const x = 1', '2:1 no-code'],
  ['{// line\nx}', '1:1 no-code'],
  ['{`${process.env.HOME}`}', '1:1 no-code'],
  ['{(() => { while (true) {} })()}', '1:1 no-code'],
  ['{frontmatter.title}', '1:1 no-code'],
  ['{"text"}', '1:1 no-code'],
  // Headings.
  ['## Title {#a}{process.env.X}', 'unreadable'],
  ['## Title {#`${process.env.X}`}', 'unreadable'],
  ['## {process.env.X} {#a}', '1:4 no-code'],
  ['## Title {#a onclick=alert(1)}', '1:1 heading-attribute'],
  ['## Title {#a .wide}', '1:1 heading-attribute'],
  ['Title {#a style=color:red}\n=====', '1:1 heading-attribute'],
  // Modules.
  ['import x from "node:fs"', '1:1 no-code'],
  ['export const x = process.env', '1:1 no-code'],
  ['Text.\n\nexport default () => null', '3:1 no-code'],
  // Attributes.
  ['<Figure {...process.env} of="levers" />', '1:9 no-code'],
  ['<Figure of={process.env.X} />', '1:9 no-code'],
  ['a <Value\n  of={x}\n/>', '2:3 no-code'],
  ['<Guess id="a" question={<b>{x}</b>} />', '1:15 no-code'],
  ['<Figure of="a" set:html="<script>" />', '1:16 attribute'],
  ['<Figure of="a" client:load />', '1:16 attribute'],
  ['x <b onclick="alert(1)">y</b>', '1:6 attribute'],
  ['x <b onMouseOver="alert(1)">y</b>', '1:6 attribute'],
  ['x <b class="a" style="color:red">y</b>', '1:6 attribute', '1:16 no-style'],
  ['x <span set:html="&lt;script&gt;">y</span>', '1:9 attribute'],
  ['x <math href="javascript:alert(1)"><mi>x</mi></math>', '1:9 attribute'],
  // Elements.
  ['<script>alert(1)</script>', '1:1 element'],
  ['<SCRIPT src="https://x.example/"></SCRIPT>', '1:1 unknown-component'],
  ['x <iframe src="https://x.example/"></iframe>', '1:3 element'],
  ['<svg><use href="#x" /></svg>', '1:1 element', '1:6 element'],
  ['<style>b</style>', '1:1 element'],
  ['<form action="https://x.example/"><input /></form>', '1:1 element', '1:35 element'],
  ['<a href="javascript:alert(1)">x</a>', '1:1 element'],
  ['<img src="x" onerror="alert(1)" />', '1:1 element'],
  ['<>x</>', '1:1 element'],
  ['<process.env.HOME />', '1:1 unknown-component'],
  ['<Figure.of />', '1:1 unknown-component'],
  ['<svg:script />', '1:1 unknown-component'],
  ['<constructor />', '1:1 element'],
  ['<x-y />', '1:1 element'],
  ['<__proto__ />', '1:1 unknown-component'],
  ['<math><annotation-xml encoding="text/html"></annotation-xml></math>', '1:7 element'],
  ['<math><maction actiontype="x"></maction></math>', '1:7 element'],
  // Addresses that act.
  ['[x](javascript:alert(1))', '1:1 address'],
  ['[x](JaVaScRiPt:alert(1))', '1:1 address'],
  ['[x](&#106;avascript:alert(1))', '1:1 address'],
  ['[x](java&#9;script:alert(1))', '1:1 address'],
  ['[x](<java&Tab;script:alert(1)>)', '1:1 address'],
  ['[x](<\u0001 javascript:alert(1)>)', '1:1 address'],
  ['[x](vbscript:msgbox)', '1:1 address'],
  ['[x](data:text/html;base64,PHNjcmlwdD4=)', '1:1 address'],
  ['[x](file:///etc/passwd)', '1:1 address'],
  ['[x](blob:https://x.example/1)', '1:1 address'],
  ['[x][y]\n\n[y]: javascript:alert(1)', '3:1 address'],
  // Pictures are imported, so that a picture that is none would run.
  ['![a](../../../src/commands/build.ts)', '1:1 picture'],
  ['![a](x.js)', '1:1 picture'],
  ['![a](x.png?raw)', '1:1 picture'],
  ['![a](astro.png.js)', '1:1 picture'],
  ['![a](%2e%2e/x.png)', '1:1 picture'],
  ['![a](data:image/png;base64,AA)', '1:1 picture'],
  ['![a](https://x.example/x.png)', '1:1 picture'],
  ['![a][b]\n\n[b]: x.js', '1:1 picture'],
];

describe('what an essay may not hold', () => {
  it.each(HOSTILE)('%j', (text, ...said) => {
    expect(found(text)).toEqual(said);
  });

  it.each(HOSTILE)('is not compiled: %j', async (text) => {
    await expect(compile(text)).rejects.toThrow();
  });
});

describe('what an essay may hold', () => {
  it.each([
    '## A section {#a-section}\n\nWords, and {/* a comment of\ntwo lines */} more.',
    '{/* a comment */}',
    'H<sub>2</sub>O, <abbr title="x">y</abbr>, 2<sup>2</sup> <math><mi>n</mi></math>',
    '[a](/claims/) [b](#b) [c](https://example.org/) [d](mailto:a@example.org) [e](../the-lease/)',
    'A brace as text: &#123;x&#125; and `{code}`.\n\n```js\nimport x from "y"; {x}\n```',
    '<Aside>\n\nA note.\n\n</Aside>',
    '![A hall](hall.jpg)',
  ])('%j', async (text) => {
    expect(found(text)).toEqual([]);
    expect((await compile(text)).code).toContain('MDXContent');
  });
});

describe('plain Markdown', () => {
  const hostile = [
    'a <b onclick="x">c</b>',
    '<script>alert(1)</script>',
    '<!-- a comment -->',
    '[x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '![x](../../secret.js)',
    '## a {#b onclick=x}',
  ];
  it.each(hostile)('is refused: %j', async (text) => {
    expect(unsafeParts(parseMarkdown(text), 'x')).not.toEqual([]);
    const rendered = Promise.resolve().then(() => markdownToHtml(text, rendering));
    await expect(rendered).rejects.toThrow('→');
  });

  it('keeps braces as the text they are', () => {
    expect(unsafeParts(parseMarkdown('{process.env.HOME}'), 'x')).toEqual([]);
  });
});

it('refuses a layout in the front matter, which the renderer would import', async () => {
  const data = { astro: { frontmatter: { layout: '../../evil.js' } } };
  await expect(compile('text', data)).rejects.toThrow('layout');
});
