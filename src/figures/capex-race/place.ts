import type { Room } from '../../figure-kit/room.ts';
import type { Bar } from './maths.ts';

/** Where a bar stands, in px. */
export interface Column {
  readonly key: string;
  readonly x: number;
  readonly width: number;
}

/** Where the bars are drawn: the ends of the scale, and where the gridlines and the names begin. */
export interface BarRoom {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the squares are drawn: their left and top edge, the width there is, and the side of a year of the firms. */
export interface SquareRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly side: number;
  /** Whether the list of programmes stands beside the squares, or under them. */
  readonly beside: boolean;
}

/** The two halves of the picture: side by side, or one under the other. */
export function roomsOf({ name, width }: Room): { bars: BarRoom; squares: SquareRoom } {
  if (name === 'wide') {
    return {
      bars: { width: 600, top: 58, bottom: 426 },
      squares: { left: 640, top: 0, width: 320, side: 172, beside: false },
    };
  }
  const high = name === 'mid' ? 300 : 250;
  const bars = { width, top: 58, bottom: 58 + high };
  const top = bars.bottom + 58;
  const side = name === 'mid' ? 172 : 150;
  return { bars, squares: { left: 0, top, width, side, beside: name === 'mid' } };
}

/** Px left of the bars for the values of the axis. */
const GUTTER = 30;

/** Stands bars in a row as wide as their periods, and a place for guidance after them; gaps part the years. */
export function columnsOf(
  bars: readonly Bar[],
  guided: boolean,
  { width }: BarRoom,
  names: number,
): Column[] {
  const quarterly = bars.every(({ span }) => span === 1);
  const wanted = [...bars, ...(guided ? [{ key: 'guided', span: 4 }] : [])];
  const gaps = wanted.map(({ key }, i) => {
    if (i === 0) return 0;
    return quarterly ? (key.endsWith('Q1') ? 0.9 : 0.15) : 1;
  });
  const units = wanted.reduce((sum, { span }, i) => sum + span + (gaps[i] ?? 0), 0);
  const unit = (width - GUTTER - names) / units;
  let x = GUTTER;
  return wanted.map(({ key, span }, i) => {
    x += (gaps[i] ?? 0) * unit;
    const column = { key, x, width: span * unit };
    x += column.width;
    return column;
  });
}
