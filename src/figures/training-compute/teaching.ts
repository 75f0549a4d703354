import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';
import { LAST } from './geometry.ts';
import { spanOf } from './maths.ts';
import { unpack } from './packed.ts';

export default {
  datasets: ['training-runs'],
  states: [
    {
      name: 'Takeoff',
      sentence: 'From 2010 on, records grow four- to fivefold a year.',
      state: {},
    },
    {
      name: 'Fifty slow years',
      sentence: 'Before 2010 it was less than twofold.',
      state: { from: 1950, to: 2010 },
    },
    { name: 'After 2018', sentence: 'The same fit on later years alone.', state: { from: 2018 } },
    {
      name: 'The university’s last record',
      sentence: 'Who has held the record since.',
      state: { sel: 'vgg16' },
    },
    {
      name: 'Unknown frontier',
      sentence: 'The models without an estimate are ticks in the margin.',
      state: { from: 2025 },
    },
  ],
  sub: 'Arithmetic of the training run, in floating-point operations (FLOP), on powers of ten. A mark is one notable model with an estimate, a large one a record on its day.',
  grade: ({ rows }) => {
    const { records } = spanOf(unpack(rows), { from: 2010, to: LAST, fit: 'records' });
    return lowestGrade(records.map(({ grade }) => grade));
  },
  note: 'Every model that Epoch AI holds notable and dates is here: for a better result on a recognised benchmark, for citations, historical importance, wide use or cost. Others are not. Those without a public estimate are ticks over the plot, so a record is a record among published estimates. A pale mark is an estimate called likely (TD-Gammon’s is OpenAI’s own), a hollow one speculative. The interval treats records as independent, which they are not: it is the least doubt, not all of it. Training compute is not capability.',
} satisfies Teaching<typeof figure>;
