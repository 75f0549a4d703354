import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['open-models', 'training-runs'],
  states: [
    { name: 'By index', sentence: 'Four months, three before.', state: {} },
    {
      name: 'By compute',
      sentence: 'No open run with an estimate since July 2024 is as large as that one.',
      state: { ruler: 'compute' },
    },
    {
      name: 'July 2024',
      sentence: 'The month the two sides nearly met.',
      state: { ruler: 'compute', at: '2024-07' },
    },
    {
      name: 'Harder tests',
      sentence: 'Twice as far behind, by one analysis.',
      state: { ruler: 'private' },
    },
    { name: 'By price', sentence: 'Here the open side is ahead.', state: { ruler: 'price' } },
  ],
  grade: ({ rows }) => rows.said.grade,
  note: '[Four](exact:quotation) months is a mean over [five](exact:quotation) months of one organisation’s index, not a law. Compute is no measure of quality: that the two disagree is the finding. Every model of Epoch AI’s list since September 2019 was looked through; many, open ones among them, have no public estimate, so both records are records among published estimates and the gap by compute is what can be seen of it. A hollow point is a speculative estimate. [Composer 2.5](exact:name) is left out, for its weights are not recorded, and Llama 4 Behemoth, for it was previewed and not released. The analysis behind the private tests puts public ones at [four](exact:quotation) to [six](exact:quotation) months.',
} satisfies Teaching<typeof figure>;
