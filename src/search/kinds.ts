/** What a search can find, in the order the page offers it: what one is called, and many. */
export const kinds = {
  essay: ['Essay', 'Essays'],
  figure: ['Figure', 'Figures'],
  dataset: ['Dataset', 'Datasets'],
  'switch-off': ['Switch-off', 'Switch-offs'],
  claim: ['Claim', 'Claims'],
  term: ['Term', 'Terms'],
  event: ['Event', 'Events'],
  teaching: ['Teaching notes', 'Teaching notes'],
  page: ['Page', 'Pages'],
} as const;

export type Kind = keyof typeof kinds;
