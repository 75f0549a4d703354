import type { Path } from './paths.ts';

/** A point of a line drawn by hand, in px. */
export interface HandPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** A reader's own line, dashed, with a hollow square on each point drawn; `start` is given and has none. */
export function handLine(
  key: string,
  start: Omit<HandPoint, 'key'>,
  drawn: readonly HandPoint[],
): { line: Path; points: Path[] } {
  const places = [start, ...drawn].map(({ x, y }) => `${x} ${y}`);
  return {
    line: { key, d: drawn.length ? `M${places.join('L')}` : '', class: 'guess' },
    points: drawn.map((point) => ({
      key: `${key}/${point.key}`,
      d: 'M-2.5 -2.5h5v5h-5z',
      x: point.x,
      y: point.y,
      class: 'pt low',
    })),
  };
}
