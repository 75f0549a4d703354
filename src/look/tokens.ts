import { wcagContrast } from 'culori';
import { hex } from './hex.ts';
import { palette } from './palette.ts';

type Theme = 'light' | 'dark';
type Show = (colour: readonly [number, number, number]) => string;

const oklch: Show = ([l, c, h]) => `oklch(${String(Number((l * 100).toFixed(1)))}% ${c} ${h})`;

/** Black or white, whichever is easier to read on the firm's colour; always above 4.5. */
const on = (colour: string): string =>
  wcagContrast(colour, '#fff') >= wcagContrast(colour, '#000') ? '#fff' : '#000';

function colours(theme: Theme, show: Show): string[] {
  const { ground, parts, firms } = palette;
  return [
    ...Object.entries(ground).map(([name, pair]) => `--${name}: ${show(pair[theme])};`),
    ...Object.entries(parts).map(([name, pair]) => `--part-${name}: ${show(pair[theme])};`),
    ...Object.entries(firms).map(([name, firm]) => `--firm-${name}: ${show(firm[theme])};`),
  ];
}

const labels = (theme: Theme): string[] =>
  Object.entries(palette.firms).map(([name, firm]) => `--on-${name}: ${on(hex(firm[theme]))};`);

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const rule = (selector: string, lines: readonly string[]): string[] => [
  `${selector} {`,
  ...indent(lines),
  '}',
];

/**
 * Light by default and on paper; dark when the system asks for it, and either when the reader has
 * chosen.
 */
const themes = (light: readonly string[], dark: readonly string[]): string[] => [
  ...rule(':root', light),
  ...rule(
    '@media screen and (prefers-color-scheme: dark)',
    rule(":root:not([data-theme='light'])", dark),
  ),
  ...rule('@media screen', rule(":root[data-theme='dark']", dark)),
];

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
 * The palette as CSS custom properties: hex first, then OKLCH where it is understood; the accent of
 * each part; and a class per firm that sets `--c` (colour), `--on` (text upon it) and `--dash`.
 */
export function tokens(): string {
  return [
    '/* Made from src/look/palette.ts by `npx node src/look/write-tokens.ts`. Do not edit. */',
    ...themes(
      [...colours('light', hex), ...labels('light')],
      [...colours('dark', hex), ...labels('dark')],
    ),
    ...rule(
      '@supports (color: oklch(50% 0.1 0))',
      themes(colours('light', oklch), colours('dark', oklch)),
    ),
    ...accents,
    ...firms,
    '',
  ].join('\n');
}
