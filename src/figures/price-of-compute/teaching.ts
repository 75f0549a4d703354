import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['chips', 'training-costs', 'gpu-rental-prices'],
  states: [
    {
      name: 'Per chip',
      sentence: 'Each generation gives more arithmetic for a dollar.',
      state: {},
    },
    {
      name: 'Per run',
      sentence: 'And the dearest run costs more each time.',
      state: { panel: 'run' },
    },
    {
      name: 'Rent',
      sentence: 'Four kinds of price for the same hour, and no line.',
      state: { panel: 'rent' },
    },
    {
      name: 'Reserved only',
      sentence: 'The one-year contract rose.',
      state: { panel: 'rent', type: 'reserved' },
    },
    {
      name: 'Listed only',
      sentence: 'The listed median fell.',
      state: { panel: 'rent', type: 'median' },
    },
  ],
  sub: 'One price at a time: what a dollar of chip bought, what the dearest run cost, or what an hour of one chip rents for. A mark is one chip, one costed run or one reported price.',
  grade: ({ rows }) => rows.readings.grade,
  note: 'Chip prices are approximations even where the specification is certain, so no chip is drawn solid. P100 is rated in FP16, later chips in BF16; the [two](exact:list) A100s differ in memory and price. GNMT’s cost prices a production run scaled about [32](exact:quotation)-fold from a described test run. Grok 4’s cost is speculative and contested. Rents of different kinds are never joined.',
} satisfies Teaching<typeof figure>;
