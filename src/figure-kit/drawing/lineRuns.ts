/** A point of a line; `at` is its place in time, in any unit. */
export interface LinePoint {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** Path data of one line: where readings follow each other, and where something is missing between them. */
export interface LineRuns {
  readonly runs: string;
  readonly gaps: string;
}

/**
 * Cuts a line into what was measured and what was not: neighbours further apart than `step` have a gap
 * between them, to be drawn thin. `points` are in order of time; a lone point is no line.
 */
export function lineRuns(points: readonly LinePoint[], step: number): LineRuns {
  const d = { runs: '', gaps: '' };
  let pen = '';
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (!before) return;
    const kind = point.at - before.at > step * 1.01 ? 'gaps' : 'runs';
    d[kind] += pen === 'runs' && kind === 'runs' ? to(point) : `M${place(before)}${to(point)}`;
    pen = kind;
  });
  return d;
}

function to(point: LinePoint): string {
  return `L${place(point)}`;
}

function place({ x, y }: LinePoint): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
