/** The four parts of the site, in reading order; each has an accent in the palette. */
export const parts = {
  deal: {
    title: 'The deal',
    line: 'One contract, read closely.',
  },
  history: {
    title: 'How we got here',
    line: 'From shared machines to shared chips, 1940 to today.',
  },
  wars: {
    title: 'The cloud wars',
    line: 'Two wars on the same ground, one for storage, one for intelligence.',
  },
  govern: {
    title: 'The governance question',
    line: 'Who may decide what runs on a machine that someone else owns.',
  },
} as const;

export type Part = keyof typeof parts;
