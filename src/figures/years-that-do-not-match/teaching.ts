import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['debt-gap', 'compute-debt', 'asset-lives'],
  counts: ['debt-gap', 'compute-debt'],
  states: [
    {
      name: 'All of them',
      sentence: 'Tails, matches and cliffs, by the years between.',
      state: { deal: 'all' },
    },
    {
      name: 'Matched',
      sentence: 'Five years and five, with Broadcom behind the lease.',
      state: { deal: 'anthropic-xpv' },
    },
    {
      name: 'A cliff',
      sentence: 'Rent for fifteen years, money lent for four.',
      state: { deal: 'vantage-frontier' },
    },
    {
      name: 'Against the chip',
      sentence: 'How long a chip earns is yours to set.',
      state: { against: 'chip' },
    },
  ],
  sub: 'Years a lender waits, the thin stroke, against years a tenant has promised to pay, solid.',
  grade: ({ shown: { deal, deals, chips } }) =>
    lowestGrade((chips ?? (deal ? [deal] : deals)).map(({ grade }) => grade)),
  basis: { life: 'assumption; books say [two](exact:quotation) to [seven](exact:quotation) years' },
  note: 'These are loans that state both; most keep one of the [two](exact:list) to themselves, and they are not the market. The end of a loan is its last payment: most pay down on the way. Except at Meta’s [two](exact:list), strokes start together, although loans start before rent; up to [two](exact:definition) years apart is called a match. Meta’s rent starts in a year of which the middle is drawn. Years of the tenant at Vantage and Jupiter are the lower end of a stated range. How long a chip earns is an assumption for the reader to set: book lives are accounting choices.',
} satisfies Teaching<typeof figure>;
