import type { Grade } from '../../evidence/row.ts';
import { lineRuns } from './lineRuns.ts';
import { marker } from './marker.ts';
import { markerOf } from './markerOf.ts';
import type { Path } from './paths.ts';

/** A reading on a line, placed in px; `at` is its place in time, in any unit. */
export interface GradedPoint {
  readonly key: string;
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly grade: Grade;
}

/** A line of readings. */
export interface GradedLine {
  /** Stands before the keys of its points. */
  readonly key: string;
  /** The firm whose colour and marker it has; empty is ink. */
  readonly firm: string;
  /** In order of time. */
  readonly points: readonly GradedPoint[];
  /** How far apart readings are that follow each other, in the unit of `at`. */
  readonly step: number;
  /** Radius of its points in px. */
  readonly size: number;
}

/** The paths of a line: thick where readings follow each other, thin where some are missing, points by grade. */
export function gradedLine({ key, firm, points, step, size }: GradedLine): {
  gaps: Path;
  runs: Path;
  points: Path[];
} {
  const colour = firm && `f-${firm}`;
  const { runs, gaps } = lineRuns(points, step);
  const d = marker(markerOf(firm), size);
  return {
    gaps: { key: `${key}/gaps`, d: gaps, class: `ln pts gap ${colour}` },
    runs: { key: `${key}/runs`, d: runs, class: `ln pts ${colour}` },
    points: points.map((point) => ({
      key: `${key}/${point.key}`,
      d,
      x: point.x,
      y: point.y,
      class: `pt ${colour} ${point.grade}`,
    })),
  };
}
