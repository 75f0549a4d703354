import { MARK } from '../look/mark.ts';
import { escaped } from '../site/escaped.ts';
import type { Card } from './card.ts';
import { layoutOf, sizeOf } from './layoutOf.ts';

/** Room that a line under the headline takes, in px, and the letters that go on it. */
const [EXTRA, LETTERS] = [64, 62];
/** A headline of more letters than this is set smaller. */
const LONG = 105;

/** A card as HTML text: the site's mark and name, the headline, the picture. */
export function cardHtml({ headline, line, part, pictures, file }: Card): string {
  const { beside, picture, scale } = layoutOf(
    pictures,
    headline,
    line ? EXTRA + (line.length > LETTERS ? 36 : 0) : 0,
  );
  const [width, height] = sizeOf(picture).map((side) => Math.round(side * scale)) as [
    number,
    number,
  ];
  const drawn = picture
    .replaceAll(/ data-[\w-]+="[^"]*"/gu, '')
    .replace(/^<svg [^>]*>/u, (tag) =>
      tag
        .replaceAll(/ (?:width|height)="[^"]*"/gu, '')
        .replace('<svg ', `<svg width="${width}" height="${height}" `),
    );
  const figure = /^(?:figures\/)?([\w-]+)/u.exec(file)?.[1] ?? '';
  return `<main ${part ? `data-part="${part}" ` : ''}class="${beside ? 'beside' : 'under'}${headline.length > LONG ? ' long' : ''}"><header>${MARK}<b>Computing Power</b></header><div class="says"><h1>${escaped(headline)}</h1>${line ? `<p>${escaped(line)}</p>` : ''}</div><div class="picture fig" id="${figure}">${drawn}</div></main>`;
}
