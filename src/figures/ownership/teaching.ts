import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['compute-share'],
  states: [
    { name: 'The table', sentence: 'Every estimate at its middle.', state: {} },
    {
      name: 'Two hundred worlds',
      sentence: 'Google stays first; Amazon and Meta trade places.',
      state: { draws: 200 },
    },
    {
      name: 'Other is ten',
      sentence: 'Fewer owners counted, less inequality.',
      state: { other: '10' },
    },
    {
      name: 'Other is a thousand',
      sentence: 'More inequality, the same index.',
      state: { other: '1000' },
    },
  ],
  sub: 'Share of all AI chips bought to the end of 2025, in H100-equivalents. A square is one part in a hundred; dashed squares are everyone not named.',
  grade: ({ rows }) => lowestGrade(rows.owners.map(({ grade }) => grade)),
  basis: {
    draws: '[0](exact:definition) is the table',
  },
  note: 'Owners are not users. Chips bought since 2022, none retired. A re-roll draws each estimate with a published range anew, and takes errors to be independent, which they are not: the spread of shares is a guess. xAI and the Huawei chips have no range and stay. China is all Chinese buyers as one, in the index too; smuggled chips are inside Other.',
} satisfies Teaching<typeof figure>;
