/** The HHI of one firm that has it all, in points: the square of 100 per cent, and the most there is. */
export const MONOPOLY = 10_000;
