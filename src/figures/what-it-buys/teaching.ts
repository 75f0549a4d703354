import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: [
    'compute-deals',
    'chips',
    'training-runs',
    'price-and-capacity',
    'gpu-rental-prices',
    'clusters',
  ],
  states: [
    { name: 'Contract price', sentence: '225,000 GPUs, 513 megawatts, 78 runs.', state: {} },
    {
      name: 'List price',
      sentence: '103,000 GPUs, 234 megawatts, 36 runs.',
      state: { p: 6.03 },
    },
    { name: 'Cheap', sentence: '310,000 GPUs, 705 megawatts, 108 runs.', state: { p: 2 } },
    {
      name: 'Poorly used',
      sentence: '225,000 GPUs, 513 megawatts, 44 runs.',
      state: { u: 0.5 },
    },
    {
      name: 'Five years',
      sentence: '315,000 GPUs, 718 megawatts, 78 runs.',
      state: { Y: 5 },
    },
  ],
  sub: 'A square is as many GPUs as the announced sum keeps running; the dashed one is the fewest that “hundreds of thousands” can mean. Press a price to take it.',
  grade: ({ shown }) => shown.bars[3]?.grade ?? 'medium',
  basis: {
    p: 'implied by another contract: what Microsoft pays at Narvik, about [$2.72 a GPU-hour](value:computed/the-lease/price-at-narvik)',
    MFU: 'assumption: part of the peak rate',
    u: 'assumption',
    Y: 'the release’s seven; even spending is an assumption',
    k: 'assumption: power over the chips’',
    PUE: 'assumption: power over the servers’',
  },
  note: 'The price is implied by another contract; what AWS charges is unpublished. Every dollar is taken to rent a GB300 and to be spent evenly, although the release also names GB200s and CPUs. Power is as rated. None of this is delivered capacity. Grok 4’s size is a speculative estimate, and so are the runs.',
} satisfies Teaching<typeof figure>;
