/** The last quarter a reader is shown before the guess, in the count of Synergy Research Group. */
export const START = '2017-Q2';

/** The quarters a guess is drawn for: the end of each year, then the first quarter of 2026. */
export const SLOTS = [
  '2017-Q4',
  '2018-Q4',
  '2019-Q4',
  '2020-Q4',
  '2021-Q4',
  '2022-Q4',
  '2023-Q4',
  '2024-Q4',
  '2026-Q1',
] as const;
