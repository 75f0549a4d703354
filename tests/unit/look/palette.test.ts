import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  interpolate,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { hex } from '../../../src/look/hex.ts';
import { palette } from '../../../src/look/palette.ts';

const { ground, parts, firms, meetings } = palette;
type FirmName = keyof typeof firms;
type Oklch = readonly [number, number, number];

const toRgb = converter('rgb');
const black = { mode: 'rgb', r: 0, g: 0, b: 0 } as const;
const rgb = (colour: string) => toRgb(colour) ?? black;
const sights = {
  normal: (colour: string) => rgb(colour),
  protan: (colour: string) => filterDeficiencyProt(1)(rgb(colour)),
  deutan: (colour: string) => filterDeficiencyDeuter(1)(rgb(colour)),
  tritan: (colour: string) => filterDeficiencyTrit(1)(rgb(colour)),
};
const difference = differenceCiede2000();
const firmNames = Object.keys(firms) as FirmName[];
const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

describe.each(['light', 'dark'] as const)('the palette in the %s theme', (theme) => {
  const colour = (pair: { light: Oklch; dark: Oklch }): string => hex(pair[theme]);
  const grounds = [colour(ground.paper), colour(ground.leaf)];
  const contrast = (mark: string): number => Math.min(...grounds.map((g) => wcagContrast(mark, g)));

  it.each(['ink', 'quiet', 'faint', 'focus'] as const)('sets %s at 4.5 to 1 or more', (name) => {
    expect(contrast(colour(ground[name]))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(parts))('sets the accent of %s at 4.5 to 1 or more', (_, pair) => {
    expect(contrast(colour(pair))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(colour(pair), colour(ground.paper))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(parts))('keeps the accent of %s apart from every firm', (_, pair) => {
    const near = firmNames.filter((name) => difference(colour(pair), colour(firms[name])) < 8);
    expect(near).toEqual([]);
  });

  it.each(firmNames)('draws %s at 3 to 1 or more', (name) => {
    expect(contrast(colour(firms[name]))).toBeGreaterThanOrEqual(3);
  });

  it.each(firmNames)('sets black or white on %s at 4.5 to 1 or more', (name) => {
    const mark = colour(firms[name]);
    const best = Math.max(wcagContrast(mark, '#fff'), wcagContrast(mark, '#000'));
    expect(best).toBeGreaterThanOrEqual(4.5);
  });

  it.each(firmNames)(
    'names %s at the end of its line at 4.5 to 1, mixed with a fifth of ink',
    (name) => {
      const mixed = interpolate([colour(firms[name]), colour(ground.ink)], 'oklab')(0.2);
      expect(contrast(formatHex(mixed))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(Object.entries(meetings))(
    'tells the firms of %s apart in every kind of sight',
    (_, met) => {
      const near = pairs<FirmName>(met).flatMap(([a, b]) =>
        Object.entries(sights)
          .map(([sight, see]) => ({
            pair: `${a} and ${b}, ${sight}`,
            apart: difference(see(colour(firms[a])), see(colour(firms[b]))),
          }))
          .filter(({ apart }) => !(apart >= 8)),
      );
      expect(near).toEqual([]);
    },
  );
});

describe('the palette without colour', () => {
  it.each(Object.entries(meetings))(
    'gives the firms of %s a dash or a marker of their own',
    (_, met) => {
      const same = pairs<FirmName>(met).filter(
        ([a, b]) => firms[a].dash === firms[b].dash && firms[a].marker === firms[b].marker,
      );
      expect(same).toEqual([]);
    },
  );
});
