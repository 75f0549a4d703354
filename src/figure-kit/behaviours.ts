/** The four things a reader may do with a figure, each written once for all of them. */
export const behaviours = {
  guess: 'Guess, then see',
  set: 'Set a number',
  pick: 'Pick, merge or remove',
  roll: 'Draw again by chance',
} as const;

export type Behaviour = keyof typeof behaviours;
