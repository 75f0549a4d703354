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
    `${rows.events.length} events in the history of shared computing, in six lanes. A mark is one event; its place is its date.`,
  grade: ({ rows }) =>
    lowestGrade(rows.events.filter(({ anchor }) => anchor).map(({ grade }) => grade)),
  note: 'The events were chosen by us, more than half of them after 2019: where marks crowd, the choice is dense, not history. A wide mark is a date known to the year or month alone, a pale square is medium evidence. The [three](exact:list) eras are our reading.',
} satisfies Teaching<typeof figure>;
