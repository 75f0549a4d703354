import type { Room } from '../../figure-kit/room.ts';

/** A box in the picture; px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the bars and the years stand in a room. */
export interface Frame {
  readonly bars: Box;
  /** The years: as many to a row as `columns`, each in a cell of its own. */
  readonly years: {
    readonly x: number;
    readonly y: number;
    readonly columns: number;
    readonly cell: number;
    readonly shown: number;
  };
  readonly height: number;
}

const FRAMES: Readonly<Record<Room['name'], Frame>> = {
  wide: {
    bars: { x: 0, y: 86, width: 460, height: 240 },
    years: { x: 520, y: 86, columns: 40, cell: 11, shown: 1000 },
    height: 410,
  },
  mid: {
    bars: { x: 0, y: 86, width: 634, height: 190 },
    years: { x: 0, y: 372, columns: 50, cell: 12, shown: 1000 },
    height: 656,
  },
  narrow: {
    bars: { x: 0, y: 86, width: 328, height: 180 },
    years: { x: 0, y: 366, columns: 25, cell: 13, shown: 200 },
    height: 510,
  },
};

/** The places of a room. */
export function frameOf({ name }: Room): Frame {
  return FRAMES[name];
}

/** Ends of the scale of chances, and its steps: the least that holds what is drawn. */
const SCALES = [
  [0.01, 0.002],
  [0.02, 0.005],
  [0.05, 0.01],
  [0.08, 0.02],
  [0.12, 0.03],
  [0.2, 0.05],
  [0.3, 0.1],
  [0.5, 0.1],
] as const;

/** The scale of the chances, as the largest one needs it. */
export function scaleFor(most: number): {
  readonly top: number;
  readonly ticks: readonly number[];
} {
  const [top, step] = SCALES.find(([end]) => end >= most * 1.1) ?? [1, 0.2];
  return { top, ticks: Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step) };
}
