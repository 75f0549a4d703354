import { mkdirSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import sharp from 'sharp';
import { openSite } from '../../tests/browser/site.ts';
import { readSite } from '../site/readSite.ts';

/**
 * Photographs each named state of each figure from `dist/` for shared links, 1200 by 630 px, into
 * `public/cards/`. Run it when a figure has changed what it shows, and look at what it made.
 * `npm run cards -- switchboard` photographs the figures named.
 */
/** Title and picture alone, the picture as large as the card lets it be. */
const CARD = `
  body > :not(main), .kicker, .lead, .fig .sub, .says, .readout, .fig > footer, .controls { display: none !important; }
  main, .fig { margin: 0 !important; padding: 0 !important; width: auto !important; }
  main { padding: 36px 48px 0 !important; }
  .fig h1 { font-size: 34px !important; max-width: none !important; }
  .plate { border: 0 !important; height: 440px; }
  .plate .pic.wide { display: block !important; height: 100% !important; width: 100% !important; }
  .plate .pic.mid, .plate .pic.narrow { display: none !important; }
`;

const asked = argv.slice(2);
const states = readSite('dist').pages.flatMap(({ path }) => {
  const found = /^\/figures\/([^/]+)\/([^/]+)\/$/u.exec(path);
  return found && (asked.length === 0 || asked.includes(found[1] ?? '')) ? [...found] : [];
});
const site = await openSite();
for (let i = 0; i < states.length; i += 3) {
  const [path = '', figure = '', state = ''] = states.slice(i, i + 3);
  const { page } = await site.open(path, { width: 1200, bypassCSP: true });
  await page.setViewportSize({ width: 1200, height: 630 });
  await page.addStyleTag({ content: CARD });
  mkdirSync(`public/cards/${figure}`, { recursive: true });
  const photo = await page.screenshot();
  await sharp(photo)
    .png({ palette: true, colours: 64, effort: 4, dither: 0 })
    .toFile(`public/cards/${figure}/${state}.png`);
  await page.context().close();
}
await site.close();
stdout.write(`${states.length / 3} cards stand in public/cards/.\n`);
