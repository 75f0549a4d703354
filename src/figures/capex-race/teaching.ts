import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['hyperscaler-capex', 'public-compute'],
  states: [
    { name: 'The four', sentence: '$151, 147, 228, 376 billion.', state: {} },
    {
      name: 'By quarter',
      sentence: 'From $30.9 to $129.8 billion, 4.2-fold.',
      state: { by: 'quarter' },
    },
    {
      name: 'Public beside it',
      sentence: 'Europe’s gigafactories are 29 days of 2025.',
      state: { unit: 'days' },
    },
    {
      name: 'Guidance',
      sentence: 'Hollow: at most $725 billion.',
      state: { guidance: true },
    },
    {
      name: 'Other basis',
      sentence: '$416 billion with finance leases.',
      state: { basis: 'leases' },
    },
  ],
  sub: 'US dollars in cash; the area of a square is a public sum, on the scale of 2025.',
  grade: ({ rows, state: { unit, programme, guidance } }) => {
    const read = unit === 'days' ? rows.programmes.filter(({ key }) => key === programme) : [];
    const guided = guidance ? [rows.guidedTotal] : [];
    return lowestGrade([rows, ...read, ...guided].map(({ grade }) => grade));
  },
  basis: {
    rate: 'an assumption',
  },
  note: 'Gross cash purchases; Amazon is the whole company, warehouses included. The series begins in the second quarter of 2021, so 2021 has no bar. With finance leases only the sum of the four is known. Guidance is on a basis not stated. Public sums run over years, some are ceilings or expectations: the largest tabled in dollars, euros, pounds and Canadian dollars, and the one of the United States. The exchange rate is an assumption.',
} satisfies Teaching<typeof figure>;
