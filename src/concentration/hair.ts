/**
 * By how much, in percentage points, a sum of decimal fractions may miss in binary: 0.1 + 66.6 + 33.3
 * is a hair below 100, and 60.1 + 29.9 a hair below 90. Nothing this small is anybody's share.
 */
export const HAIR = 1e-9;
