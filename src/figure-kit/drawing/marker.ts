import { tenth } from './tenth.ts';

/** Outlines of the markers by name, for a radius in px, round the point 0,0. */
const OUTLINES = {
  circle: (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  /** Cut in two: the value may lie on either side of a line. */
  halves: (r: number) =>
    `M${-r} -1a${r} ${r} 0 0 1 ${2 * r} 0zM${-r} 1a${r} ${r} 0 0 0 ${2 * r} 0z`,
  square: (r: number) => polygon(r, [-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9]),
  triangle: (r: number) => polygon(r, [0, -1.15, 1.1, 0.85, -1.1, 0.85]),
  diamond: (r: number) => polygon(r, [0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0]),
  hexagon: (r: number) =>
    polygon(r, [0, -1.2, 1.05, -0.6, 1.05, 0.6, 0, 1.2, -1.05, 0.6, -1.05, -0.6]),
  star: (r: number) =>
    polygon(
      r,
      [0, -1.3, 0.35, -0.35, 1.3, 0, 0.35, 0.35, 0, 1.3, -0.35, 0.35, -1.3, 0, -0.35, -0.35],
    ),
  cross: (r: number) => `M${-r} ${-r}L${r} ${r}M${r} ${-r}L${-r} ${r}`,
  plus: (r: number) =>
    `M0 ${tenth(-1.2 * r)}V${tenth(1.2 * r)}M${tenth(-1.2 * r)} 0H${tenth(1.2 * r)}`,
} as const;

/** The shape a firm is drawn with, besides its colour. */
export type Marker = keyof typeof OUTLINES;

/** Path data of a marker of radius `r` px round the point 0,0. */
export function marker(shape: Marker, r: number): string {
  return OUTLINES[shape](r);
}

function polygon(r: number, corners: readonly number[]): string {
  const points = [];
  for (let i = 0; i < corners.length; i += 2) {
    points.push(`${tenth((corners[i] ?? 0) * r)} ${tenth((corners[i + 1] ?? 0) * r)}`);
  }
  return `M${points.join('L')}z`;
}
