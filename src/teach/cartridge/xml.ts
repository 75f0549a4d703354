// Characters no XML can hold: a lone half of a pair too.
const UNFIT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text or an attribute's value, as XML holds it. */
export function escapeXml(words: string): string {
  return words
    .replaceAll(UNFIT, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An XML text that is already escaped, told apart from words that are not. */
export class Xml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Xml | readonly Xml[];

/** A template of XML: words put into it are escaped, XML put into it stays as it is. */
export function xml(strings: TemplateStringsArray, ...parts: readonly Part[]): Xml {
  const texts = parts.map((part) =>
    part instanceof Xml
      ? part.text
      : typeof part === 'object'
        ? part.map(({ text }) => text).join('\n')
        : escapeXml(String(part)),
  );
  return new Xml(strings.map((string, i) => string + (texts[i] ?? '')).join(''));
}

/** A file of XML: UTF-8 without a mark, and nothing before the root element but the declaration. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.text.trim()}\n`;
}
