/** A straight line through points, and how sure its slope is. */
export interface Line {
  /** Rise of y for one of x. */
  readonly slope: number;
  /** y at x = 0. */
  readonly intercept: number;
  /** Half of the 95% interval of the slope. */
  readonly slopeMargin: number;
  /** Half of the 95% interval of the line's height at x. */
  readonly marginAt: (x: number) => number;
  readonly count: number;
}

type Point = readonly [x: number, y: number];

/**
 * The line with the least sum of squared vertical distances to the points, with 95% intervals by
 * Student's t at n − 2 degrees of freedom (Draper and Smith, Applied Regression Analysis, ch. 1).
 * The intervals assume that the points err independently and alike.
 * Undefined for fewer than three points, or where all share one x.
 */
export function leastSquares(points: readonly Point[]): Line | undefined {
  const n = points.length;
  const mean = (of: (point: Point) => number) => points.reduce((sum, p) => sum + of(p), 0) / n;
  const [x0, y0] = [mean(([x]) => x), mean(([, y]) => y)];
  const sxx = n * mean(([x]) => (x - x0) ** 2);
  if (n < 3 || sxx === 0) return undefined;
  const slope = (n * mean(([x, y]) => (x - x0) * (y - y0))) / sxx;
  const squares = n * mean(([x, y]) => (y - y0 - slope * (x - x0)) ** 2);
  const t = student975(n - 2) * Math.sqrt(squares / (n - 2));
  return {
    slope,
    intercept: y0 - slope * x0,
    slopeMargin: t / Math.sqrt(sxx),
    marginAt: (x) => t * Math.sqrt(1 / n + (x - x0) ** 2 / sxx),
    count: n,
  };
}

/**
 * The 97.5% point of Student's t, by the series of Abramowitz and Stegun 26.7.5: right to 0.002 from
 * six degrees of freedom on, and to 1% from three.
 */
function student975(freedom: number): number {
  const z = 1.959964;
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ];
  return terms.reduce((sum, term, i) => sum + term / freedom ** (i + 1), z);
}
