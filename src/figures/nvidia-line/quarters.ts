/** The first fiscal quarter of the line, and the last. */
export const FIRST = 'FY2017Q1';
export const LAST = 'FY2027Q2';
