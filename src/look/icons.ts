import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { favicon } from './favicon.ts';
import { hex } from './hex.ts';
import { palette } from './palette.ts';

/**
 * Writes the icons: `favicon.svg`, and the one a phone puts on its home screen, which is the mark
 * in ink on paper inside the inner four fifths, so that any mask leaves it whole. Run with
 * `npx node src/look/icons.ts`.
 */
const out = new URL('../../public/', import.meta.url);
const { paper, ink } = palette.ground;

writeFileSync(new URL('favicon.svg', out), favicon());

const touch = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 180" width="180" height="180">
  <path fill="${hex(paper.light)}" d="M0 0h180v180H0z"/>
  <path fill="${hex(ink.light)}" d="M40 90h50v50H40zM92 110h28v30H92zM122 120h18v20h-18z"/>
  <path fill="none" stroke="${hex(ink.light)}" stroke-width="6" d="M40 40v100h100V40z"/>
</svg>`;
await sharp(Buffer.from(touch))
  .png({ palette: true })
  .toFile(fileURLToPath(new URL('apple-touch-icon.png', out)));
