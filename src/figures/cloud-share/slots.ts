/** The first quarter counted, in the count of Synergy Research Group that the title rests on. */
export const FIRST = '2016-Q1';

/** The last quarter a reader is shown before the guess. */
export const START = '2017-Q2';

/** The last quarter counted. */
export const LAST = '2026-Q1';

/** The quarters a guess is drawn for: the end of each year, then the last quarter counted. */
export const SLOTS: readonly string[] = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]
  .map((year) => `${year}-Q4`)
  .concat(LAST);
