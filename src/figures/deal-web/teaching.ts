import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['compute-deals'],
  states: [
    {
      name: '2019',
      sentence: 'Five of the deals listed here, one lab, one pair.',
      state: { until: '2019-12' },
    },
    {
      name: 'End of 2024',
      sentence: 'Ten of the deals listed here in eight years, and still one pair.',
      state: { until: '2024-12' },
    },
    {
      name: 'After the deal',
      sentence: 'A year later the matrix has filled.',
      state: { until: '2025-11' },
    },
    { name: 'Loops', sentence: 'Both halves of each pair.', state: { loops: true } },
    {
      name: 'What never happened',
      sentence: 'Five announcements that came to nothing.',
      state: { status: ['cancelled'] },
    },
    {
      name: 'Contracts alone',
      sentence: 'What stays when announcements are switched off.',
      state: { status: ['signed', 'expanded', 'completed'] },
    },
    {
      name: 'Follow Nvidia',
      sentence: 'A chip maker that buys shares and guarantees capacity.',
      state: { firm: 'nvidia' },
    },
    {
      name: 'Everyone’s customer',
      sentence: 'Whom Anthropic pays, and who owns shares in it.',
      state: { firm: 'anthropic' },
    },
  ],
  sub: 'Who pays whom, in billions of US dollars as announced. A square is a purchase or a loan, a diamond is shares, its area the sum; dashed is announced only, small and open is no sum, crossed is cancelled. One number marks both halves of a pair.',
  grade: ({ rows }) => lowestGrade(rows.pairs.map(({ grade }) => grade)),
  note: 'Sums are ceilings as announced, and status is as of early October 2026; sums overlap and are never added. Rows inside another, a round that contains others, a guarantee and terms without payment are in the table only. xAI stands with its owner, SpaceX, and SB Energy with SoftBank. Pale is medium evidence. Loops of another kind are not counted: Nvidia owns shares in CoreWeave and must buy its unsold capacity; AMD gives OpenAI and Meta warrants with their orders; Broadcom may lend Anthropic the money for chips that it leases to it.',
} satisfies Teaching<typeof figure>;
