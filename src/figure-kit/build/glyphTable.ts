import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { convert } from 'fontverter';
import { Blob, Buffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import { placedGlyph, type GlyphTable } from '../glyphs.ts';

/** The font files of each face of a picture. */
const FACES = [
  ['sans', 400, ['instrument-sans', 'instrument-sans-ext']],
  ['sans', 600, ['instrument-sans', 'instrument-sans-ext']],
  ['serif', 400, ['literata', 'literata-ext', 'literata-greek']],
] as const;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Signs that pages take from another font, drawn by us. */
const DRAWN = {
  '→': 'M60 -310L780 -310L610 -480L660 -530L915 -275L660 -20L610 -70L780 -240L60 -240Z',
  '⁻': 'M40 -610L350 -610L350 -550L40 -550Z',
};

/** The outline of every letter of the site's fonts, upright, in the weights that pictures use, digits of one width. */
export async function glyphTable(): Promise<GlyphTable> {
  const table: Record<string, Record<string, string>> = {};
  for (const [family, weight, files] of FACES)
    for (const file of files) {
      const woff = readFileSync(join(cwd(), `src/assets/fonts/${file}.woff2`));
      const face = new Face(new Blob(new Uint8Array(await convert(woff, 'truetype'))));
      Object.assign((table[`${family}-${weight}`] ??= {}), outlines(face, weight));
    }
  for (const [face, glyphs] of Object.entries(table)) {
    const raised = [...RAISED].map((sign, digit) => {
      return [sign, placedGlyph(glyphs[String(digit)] ?? '', 0, -330, 600)] as const;
    });
    table[face] = { ...DRAWN, ...Object.fromEntries(raised), ...glyphs };
  }
  return table;
}

/** The paths of a face's letters in thousandths of an em, y downwards. */
function outlines(face: Face, weight: number): Record<string, string> {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const scale = 1000 / face.upem;
  const paths: Record<string, string> = {};
  for (const code of [...face.collectUnicodes()]) {
    const buffer = new Buffer();
    buffer.addText(String.fromCodePoint(code));
    buffer.guessSegmentProperties();
    shape(font, buffer, [new Feature('tnum', 1), new Feature('lnum', 1)]);
    const [glyph] = buffer.getGlyphInfos();
    if (!glyph) continue;
    paths[String.fromCodePoint(code)] = font
      .glyphToJson(glyph.codepoint)
      .map(
        ({ type, values }) =>
          type + values.map((v, i) => Math.round(v * scale * (i % 2 ? -1 : 1))).join(' '),
      )
      .join('');
  }
  return paths;
}
