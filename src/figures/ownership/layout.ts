import type { Room } from '../../figure-kit/room.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the four panels stand in a room, in px. */
export interface Layout {
  /** Ten by ten squares of `cell` px, names to their right. */
  readonly waffle: Spot & { readonly cell: number; readonly bracket: boolean };
  readonly lorenz: Spot & {
    readonly side: number;
    readonly words: Spot & { readonly width: number };
  };
  /** A row an owner: the name before `x`, the scale from there. */
  readonly strip: Spot & {
    readonly width: number;
    readonly rowHeight: number;
    readonly stacked: boolean;
  };
  readonly ranks: Spot & {
    readonly cell: number;
    readonly rowHeight: number;
    readonly named: boolean;
  };
  readonly height: number;
}

/** @param rows How many owners have a row. @param ranked Whether places are shown. */
export function layoutOf({ name, width }: Room, rows: number, ranked: boolean): Layout {
  if (name === 'narrow') {
    const waffle = { x: 1, y: 44, cell: 19, bracket: true };
    const strip = { x: 0, y: 326, width, rowHeight: 46, stacked: true };
    const below = strip.y + 30 + rows * strip.rowHeight;
    const y = below + (ranked ? 330 : 44);
    const lorenz = { x: 1, y, side: 250, words: { x: 1, y: y + 320, width } };
    return {
      waffle,
      strip,
      ranks: { x: 96, y: below + 62, cell: 29, rowHeight: 26, named: true },
      lorenz,
      height: lorenz.words.y + 96,
    };
  }
  const wide = name === 'wide';
  const cell = wide ? 26 : 22;
  const side = cell * 10;
  const x = wide ? 440 : 394;
  const words = wide
    ? { x: x + side + 28, y: 76, width: width - x - side - 28 }
    : { x: 1, y: 44 + side + 62, width };
  const top = 44 + side + (wide ? 108 : 226);
  const rowHeight = 30;
  return {
    waffle: { x: 1, y: 44, cell, bracket: true },
    lorenz: { x, y: 44, side, words },
    strip: { x: 128, y: top, width: wide ? 500 : 236, rowHeight, stacked: false },
    ranks: { x: wide ? 676 : 392, y: top, cell: wide ? 35 : 31, rowHeight, named: false },
    height: top + rows * rowHeight + 10,
  };
}
