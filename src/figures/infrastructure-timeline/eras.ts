/** Our reading of the history, not a column of the table: which way computing moved, from which year. */
export const ERAS = [
  { from: 1940, name: 'To the centre' },
  { from: 1976, name: 'to the desk' },
  { from: 2006, name: 'and back to the centre' },
] as const;

/** The year from which a year is drawn wider: computing is for rent again. */
export const TURN = 2006;
