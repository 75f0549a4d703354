import type { Shown } from '../shown.ts';

/** What a picture needs of the page's styles to look the same without them. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
] as const;

const MARGIN = 24;
const LINE = 26;

/** The picture as an SVG file of its own: styles written out, title above, address below, fonts inside. */
export async function standalone(svg: SVGElement, { title }: Shown): Promise<string> {
  const copy = svg.cloneNode(true) as SVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((element, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of PROPERTIES)
      element.setAttribute(property, style.getPropertyValue(property));
  });
  const page = getComputedStyle(document.body);
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  const lines = breakAt(title, Math.floor(width / 10));
  const top = lines.length * LINE + MARGIN;
  const text = (y: number, size: number, words: string) =>
    `<text x="0" y="${y}" font-family="${page.fontFamily.replaceAll('"', "'")}" font-size="${size}" fill="${page.color}">${escape(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 2 * MARGIN}" height="${height + top + 2 * MARGIN + LINE}" viewBox="${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + top + 2 * MARGIN + LINE}">`,
    `<style>${await fontFaces()}</style>`,
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="100%" height="100%" fill="${page.backgroundColor}"/>`,
    ...lines.map((line, i) => text(18 + i * LINE, 20, line)),
    `<g transform="translate(0 ${top})">${[...copy.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('')}</g>`,
    text(top + height + LINE, 12, `${location.host}${location.pathname} · CC BY 4.0`),
    '</svg>',
  ].join('');
}

function breakAt(words: string, width: number): string[] {
  return (
    words.match(new RegExp(`.{1,${width}}(\\s|$)`, 'gu'))?.map((line) => line.trim()) ?? [words]
  );
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The page's own fonts as data, since an image may load nothing. */
async function fontFaces(): Promise<string> {
  const faces: string[] = [];
  for (const sheet of document.styleSheets) {
    for (const rule of allRules(sheet)) {
      const address = /url\("?([^")]+\.woff2)"?\)/u.exec(rule.cssText)?.[1];
      if (!(rule instanceof CSSFontFaceRule) || !address) continue;
      const data = await asData(new URL(address, sheet.href ?? location.href).href);
      faces.push(rule.cssText.replace(address, data));
    }
  }
  return faces.join('');
}

function allRules(from: CSSStyleSheet | CSSGroupingRule): CSSRule[] {
  return [...from.cssRules].flatMap((rule) =>
    rule instanceof CSSGroupingRule ? allRules(rule) : [rule],
  );
}

async function asData(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.readAsDataURL(blob);
  });
}
