/** A width a figure is drawn for, in px; the page shows the one that fits. */
export interface Room {
  readonly name: 'wide' | 'mid' | 'narrow';
  readonly width: number;
}

/** The three rooms of every figure: desk, tablet and paper, phone. */
export const rooms: readonly Room[] = [
  { name: 'wide', width: 960 },
  { name: 'mid', width: 640 },
  { name: 'narrow', width: 328 },
];
