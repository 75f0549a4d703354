import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';
import { END, eventsOf } from './maths.ts';

export default {
  datasets: ['compute-deals'],
  states: [
    {
      name: 'One landlord',
      sentence: 'One supplier, and it is exclusive.',
      state: { until: '2019-07-22' },
    },
    {
      name: 'The door opens',
      sentence: 'CoreWeave, up to $11.9 billion, beside Microsoft.',
      state: { until: '2025-03' },
    },
    {
      name: 'The week of the deal',
      sentence: 'AWS at $38 billion beside Azure at 250 and Oracle at over 300.',
      state: { until: '2025-11-03' },
    },
    {
      name: 'What fell through',
      sentence: 'Nvidia’s letter of intent and the Abilene expansion.',
      state: { show: 'cancelled' },
    },
    { name: 'Mid-2026', sentence: 'Eight suppliers, five of them clouds.', state: {} },
  ],
  sub: 'OpenAI’s contracts for computing by day announced. The area of a square is stated dollars; an outline has no stated value; pale is medium evidence. The band is what bound it to Microsoft: solid while exclusive, hatched while Microsoft had to be asked first.',
  grade: ({ rows }) => {
    const contracts = eventsOf(rows, { until: END, show: 'all' }).filter(
      ({ terms, lapsed }) => !terms && !lapsed,
    );
    return lowestGrade(contracts.map(({ grade }) => grade));
  },
  note: 'Values are ceilings over the whole term; they overlap and must not be added. The [two](exact:list) Cerebras rows name the same [0.75](value:compute-deals/2026-01-14-openai-cerebras/power_gw) gigawatts. A value stands at the day of the announcement even where it became known later, as Oracle’s did; a month without a day stands at its middle. In June 2024 Microsoft, OpenAI and Oracle announced that Azure would be extended for OpenAI onto Oracle’s machines; the contract drawn is a later one. In August 2026 OpenAI leased a campus in Ohio from SB Energy, without a published rent; a lease of halls is not drawn. Chips of Nvidia and Amazon come through clouds and are not counted as bought direct.',
} satisfies Teaching<typeof figure>;
