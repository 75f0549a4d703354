import { wcagContrast } from 'culori';
import { hex } from './hex.ts';
import { palette } from './palette.ts';

type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** A colour of either theme: the browser takes the one of the page's `color-scheme`. */
const either = (light: string, dark: string): string =>
  light === dark ? light : `light-dark(${light}, ${dark})`;

const oklch = ([l, c, h]: Oklch): string =>
  `oklch(${String(Number((l * 100).toFixed(1)))}% ${c} ${h})`;

/** Black or white, whichever is easier to read on the firm's colour; always above 4.5. */
const on = (colour: Oklch): string =>
  wcagContrast(hex(colour), '#fff') >= wcagContrast(hex(colour), '#000') ? '#fff' : '#000';

const rule = (selector: string, lines: readonly string[]): string[] => [
  `${selector} {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];

const colours = (
  prefix: string,
  pairs: Readonly<Record<string, { readonly light: Oklch; readonly dark: Oklch }>>,
  show: (colour: Oklch) => string,
): string[] =>
  Object.entries(pairs).map(
    ([name, { light, dark }]) => `--${prefix}${name}: ${either(show(light), show(dark))};`,
  );

const accents = Object.keys(palette.parts).flatMap((part) =>
  rule(`[data-part='${part}']`, [`--accent: var(--part-${part});`]),
);

const firms = Object.entries(palette.firms).flatMap(([name, { dash }]) =>
  rule(`.f-${name}`, [
    `--c: var(--firm-${name});`,
    `--on: var(--on-${name});`,
    `--dash: ${dash || 'none'};`,
  ]),
);

/**
 * The palette as CSS custom properties, light and dark in one; the accent of each part; and a class
 * per firm that sets `--c` (colour), `--on` (text upon it) and `--dash`.
 */
export function tokens(): string {
  return [
    '/* Made from src/look/palette.ts by `npx node src/look/write-tokens.ts`. Do not edit. */',
    ...rule(':root', [
      ...colours('', palette.ground, oklch),
      ...colours('part-', palette.parts, oklch),
      ...colours('firm-', palette.firms, oklch),
      ...colours('on-', palette.firms, on),
    ]),
    ...accents,
    ...firms,
    '',
  ].join('\n');
}
