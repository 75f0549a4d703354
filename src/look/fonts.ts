import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';
import { characters } from './characters.ts';

/**
 * Cuts the two families to what the site prints. Run with `npx node src/look/fonts.ts`.
 *
 * Axes are pinned or narrowed to what the styles use: Literata stands at one weight and at the optical size of
 * prose, which headings share (its range would cost every page ten kilobytes), Instrument Sans keeps its weights
 * from 400 to 600. Of the layout features only those
 * the styles ask for are kept.
 */
const root = new URL('../assets/fonts/', import.meta.url);
const { resolve } = createRequire(import.meta.url);
const from = (family: string, file: string): string =>
  resolve(`@fontsource-variable/${family}/files/${family}-${file}.woff2`);

const roman = { wght: 400, opsz: 20 };
const small = { wght: 400, opsz: 14 };
const sans = { wght: { min: 400, max: 600 } };
const features = ['kern', 'liga', 'tnum', 'lnum', 'mark', 'ccmp'];

const jobs = [
  ['literata', from('literata', 'latin-opsz-normal'), characters.serif, roman],
  ['literata-italic', from('literata', 'latin-opsz-italic'), characters.italic, small],
  ['literata-ext', from('literata', 'latin-ext-opsz-normal'), characters.extended, small],
  ['literata-greek', from('literata', 'greek-opsz-normal'), characters.greek, small],
  ['instrument-sans', from('instrument-sans', 'latin-wght-normal'), characters.sans, sans],
  [
    'instrument-sans-ext',
    from('instrument-sans', 'latin-ext-wght-normal'),
    characters.extended,
    { wght: 400 },
  ],
] as const;

const report = (name: string, bytes: number): void => {
  process.stdout.write(`${name.padEnd(22)} ${String(bytes).padStart(6)}\n`);
};

mkdirSync(root, { recursive: true });
let total = 0;
for (const [name, source, text, variationAxes] of jobs) {
  const font = await subset(readFileSync(source), text, {
    targetFormat: 'woff2',
    keepFeatures: features,
    variationAxes,
  });
  writeFileSync(new URL(`${name}.woff2`, root), font);
  total += font.length;
  report(name, font.length);
}
report('total', total);

const licence = (family: string): string => resolve(`@fontsource-variable/${family}/LICENSE`);
copyFileSync(licence('literata'), new URL('OFL-Literata.txt', root));
copyFileSync(licence('instrument-sans'), new URL('OFL-Instrument-Sans.txt', root));
