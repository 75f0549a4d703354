import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { cardHtml } from '../../../src/cards/cardHtml.ts';
import type { Card } from '../../../src/cards/card.ts';
import { openBrowser } from '../../browser/openBrowser.ts';

/** Words that would come out smaller than this on a card are left out: at a quarter of its size nobody reads them. */
const LEAST = 15;

/** Styles of a picture, in the order in which the site gives them. */
const SHEETS = [
  ...['tokens', 'scale', 'base', 'pictures', 'marks', 'paper'].map(
    (name) => `src/styles/${name}.css`,
  ),
  ...globSync('src/styles/figures/*.css'),
  'src/cards/card.css',
];
const FONTS = [
  ['Literata', 'literata', 'normal'],
  ['Literata', 'literata-greek', 'normal'],
  ['Instrument Sans', 'instrument-sans', '400 600'],
] as const;

/** Paints cards into a folder, 1200 by 630 px. */
export async function paint(cards: readonly Card[], folder: string): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  const fonts = FONTS.map(([family, file, weight]) => {
    const data = readFileSync(`src/assets/fonts/${file}.woff2`).toString('base64');
    const range = file.endsWith('greek') ? ';unicode-range:U+370-3FF' : '';
    return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data})${range}}`;
  });
  const styles = [...fonts, ...SHEETS.map((sheet) => readFileSync(sheet, 'utf8'))].join('\n');
  await page.setContent(`<!doctype html><style>${styles}</style><body></body>`);
  for (const card of cards) {
    await page.evaluate(
      ([html, least]) => {
        document.body.innerHTML = html;
        const picture = document.querySelector<SVGSVGElement>('.picture svg');
        const scale = picture?.getScreenCTM()?.a ?? 1;
        for (const text of document.querySelectorAll<SVGTextElement>('.picture text'))
          if (Number.parseFloat(getComputedStyle(text).fontSize) * scale < least) text.remove();
        return document.fonts.ready;
      },
      [cardHtml(card), LEAST] as const,
    );
    const file = join(folder, card.file);
    mkdirSync(dirname(file), { recursive: true });
    const photo = await page.screenshot();
    await sharp(photo).png({ palette: true, colours: 48, effort: 4, dither: 0 }).toFile(file);
  }
  await browser.close();
}
