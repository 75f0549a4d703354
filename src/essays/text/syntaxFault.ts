import type { Problem } from '../../evidence/problem.ts';

/** What the parser says, and what it means to a person who wrote Markdown. */
const KNOWN: readonly (readonly [
  said: RegExp,
  means: (found: string[], rest: string) => readonly [message: string, fix: string],
])[] = [
  [
    /Expected a closing tag for `<(\S*?)>`/u,
    ([, name = '']) => [
      `<${name}> is never closed`,
      /^(?:br|hr|img|input|wbr)$/u.test(name)
        ? `write <${name} />`
        : `write </${name}> where it ends, or <${name} /> where it holds nothing`,
    ],
  ],
  [
    /Unexpected closing tag `<\/(\S*?)>`, expected corresponding closing tag for `<(\S*?)>` \((\d+)/u,
    ([, name = '', open = '', line = '']) => [
      `</${name}> stands where <${open}> of line ${line} is still open`,
      `write </${open}> first`,
    ],
  ],
  [
    /Unexpected closing tag `<\/(\S*?)>`/u,
    ([, name = '']) => [`</${name}> closes nothing`, `take it out, or write <${name}> before it`],
  ],
  [/character `!`/u, () => ['an HTML comment is no part of an essay', 'write {/* … */}']],
  [
    /Unexpected end of file in expression/u,
    () => ['the brace { is never closed', 'write &#123; where it is meant as text'],
  ],
  [
    /Could not parse expression/u,
    (_, rest) =>
      /^\s*#/u.test(rest)
        ? ['the id of a section cannot be read', 'write it as {#small-letters-digits-and-hyphens}']
        : [
            'what stands in braces would be run as code',
            'write &#123; where a brace is meant as text',
          ],
  ],
  [
    /after `<`|before name/u,
    (_, rest) => {
      if (/^(?:https?:|mailto:|\S+@)/u.test(rest))
        return ['an address in < and > is no part of an essay', 'write [words](address)'];
      if (/^[A-Za-z][^<]*=\s*[^"'{\s]/u.test(rest))
        return ['an attribute has no quotes', 'write it as name="value"'];
      if (/^[A-Za-z]/u.test(rest))
        return ['a tag cannot be read', 'close each quote and end the tag with > or />'];
      return ['a < begins a tag', 'write &lt; where it is meant as text'];
    },
  ],
];

/** A fault of syntax where it stands, in the words of the parser turned into ours. */
export function syntaxFault(error: Error, source: string, file: string): Problem {
  const [, line = '1', col = '1', said = error.message] =
    /^(\d+):(\d+): ([\s\S]*)$/u.exec(error.message) ?? [];
  const rest = (source.split('\n')[Number(line) - 1] ?? '').slice(Number(col));
  for (const [pattern, means] of KNOWN) {
    const found = pattern.exec(said);
    if (!found) continue;
    const [message, fix] = means(found, rest);
    return { file, line: Number(line), col: Number(col), rule: 'mdx-syntax', message, fix };
  }
  const message = said.replace(/\s*\([^()]*\)$/u, '').split('\n')[0] ?? 'the text cannot be read';
  const fix = 'write < and { as &lt; and &#123; where they are meant as text';
  return { file, line: Number(line), col: Number(col), rule: 'mdx-syntax', message, fix };
}
