import type { Row } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import { numberIn } from '../../figure-kit/tables.ts';
import type { Point } from './maths.ts';

/** How the table calls the sum of the three, and everyone else. */
export const TOP_THREE = 'Top three combined';
export const OTHERS = 'All other than top three';

/**
 * The share of the three largest together, in percent, from the rows of one estimator for one quarter:
 * as printed; else what is left when "All other than top three" is taken off; else the sum of the three,
 * which whole numbers put up to a point and a half out. Null where one of the three is missing.
 */
export function together(
  rows: readonly Row[],
  parts: readonly (Point | undefined)[],
): Point | null {
  const find = (provider: string) => rows.find((row) => row['provider'] === provider);
  const printed = find(TOP_THREE);
  if (printed) return point(printed, numberIn(printed, 'share_pct'), 'printed');
  const others = find(OTHERS);
  if (others) return point(others, 100 - numberIn(others, 'share_pct'), 'rest');
  const three = parts.filter((part) => part !== undefined);
  const [first] = three;
  if (!first || three.length < 3) return null;
  const v = Math.round(three.reduce((sum, part) => sum + part.v, 0) * 10) / 10;
  const g = lowestGrade(three.map((part) => part.g));
  return { q: first.q, v, g, ...(three.some(({ floor }) => floor) && { floor: true }) };
}

function point(row: Row, v: number, how: 'printed' | 'rest'): Point {
  return { q: String(row['period']), v, g: row.grade, how };
}
