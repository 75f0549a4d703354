import type { Frame } from './frame.ts';
import type { Picture } from './show.ts';

/** Years with as much computing left, as one path. */
export interface Level {
  readonly key: string;
  /** Share of the computing left, 0 to 1, to hundredths. */
  readonly left: number;
  readonly count: number;
  readonly d: string;
  readonly class: string;
  /** Height of the ink of one year, in px. */
  readonly thick: number;
}

/** The simulated years by what was left in them, fullest first: each is a square whose ink is the computing left. */
export function levelsOf({ years }: Picture, { years: frame }: Frame): Level[] {
  const { x, y, columns, cell, shown } = frame;
  const side = cell - 1;
  const levels = new Map<number, number[]>();
  years.forEach((left, i) => {
    const level = Math.round(left * 100) / 100;
    levels.set(level, [...(levels.get(level) ?? []), i]);
  });
  return [...levels]
    .sort(([a], [b]) => b - a)
    .map(([left, all]) => {
      const thick = Math.max(1, left * side);
      const drawn = all.filter((i) => i < shown);
      const at = (i: number) =>
        [x + (i % columns) * cell, y + Math.floor(i / columns) * cell] as const;
      const ink = (i: number) => `M${at(i)[0]} ${at(i)[1] + side - thick / 2}h${side}`;
      const frame = (i: number) =>
        `M${at(i)[0] + 1} ${at(i)[1] + 1}h${side - 2}v${side - 2}h${2 - side}z`;
      return {
        key: `left:${left}`,
        left,
        count: all.length,
        d: drawn.map(left > 0 ? ink : frame).join(''),
        class: left > 0 ? 'left' : 'lost',
        thick: left > 0 ? thick : 1.5,
      };
    });
}
