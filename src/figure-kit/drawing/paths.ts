import type { Canvas } from './canvas.ts';
import { join } from './join.ts';

/** A path to draw: a line, a rule, a marker. `class` takes a mark of marks.css and the firm's colour. */
export interface Path {
  readonly key: string;
  readonly d: string;
  readonly class: string;
  /** Where the path stands, for a shape drawn round the point 0,0. */
  readonly x?: number;
  readonly y?: number;
}

/** Draws paths into a layer of their own; one without outline is left out. */
export function paths(parent: Canvas, list: readonly Path[]): void {
  join(
    parent,
    'path',
    list.filter(({ d }) => d !== ''),
    {
      d: (path) => path.d,
      class: (path) => path.class,
      transform: ({ x, y }) => (x === undefined || y === undefined ? null : `translate(${x} ${y})`),
    },
  );
}
