import { SITE } from './citable.ts';
import type { Citable } from './citable.ts';

/** A reference in BibLaTeX. Double braces keep an organisation one name and a title in its case. */
export function bibLatex(citable: Citable): string {
  const { kind, title, within, authors, date, release, version, url, key } = citable;
  const fields = {
    author: authors
      .map((name) => (name.includes(',') ? latex(name) : `{${latex(name)}}`))
      .join(' and '),
    title: `{${latex(title)}}`,
    ...(within ? { titleaddon: `Section of “${latex(within)}”` } : {}),
    date,
    version: version ? `${version}, data release ${release}` : `Data release ${release}`,
    organization: latex(SITE),
    langid: 'british',
    // A verbatim field: only a brace would end it.
    url: url.replaceAll('{', '%7B').replaceAll('}', '%7D'),
  };
  const lines = Object.entries(fields).map(([name, text]) => `  ${name} = {${text}},\n`);
  return `@${kind === 'dataset' ? 'dataset' : 'online'}{${key},\n${lines.join('')}}\n`;
}

/** Signs that mean something to LaTeX, as it writes them. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function latex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
