import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['timeline'],
  states: [
    {
      name: 'Utility promised',
      sentence: 'Seven of the events chosen here, from an idea to a network.',
      state: { from: 1959, to: 1969 },
    },
    {
      name: 'Scatter',
      sentence: 'Five of the events chosen here, from Tymshare’s sale to Salesforce.',
      state: { from: 1984, to: 1999 },
    },
    {
      name: 'Rent returns',
      sentence: 'Seven of the events chosen here, from Amazon’s first web services to EC2.',
      state: { from: 2002, to: 2006 },
    },
    {
      name: 'The rules arrive',
      sentence: 'Eleven of the events chosen here, all since July 2021.',
      state: { cat: ['policy'] },
    },
    {
      name: 'The year of contracts',
      sentence: 'Ten deals in one year.',
      state: { from: 2025, to: 2025, cat: ['deal'] },
    },
  ],
  sub: ({ rows }) =>
    `Height is how near the centre computing stood: our reading, not a measure. A square is one of ${rows.events.length} events chosen by us, at its date.`,
  grade: ({ rows }) =>
    lowestGrade(rows.events.filter(({ anchor }) => anchor).map(({ grade }) => grade)),
  note: 'The events were chosen by us, more than half of them after 2019: where marks crowd, the choice is dense, not history. A date known to the year alone stands in its middle, a pale square is medium evidence. The band turns where our [three](exact:list) eras meet; its height between them is a pendulum’s and measures nothing.',
} satisfies Teaching<typeof figure>;
