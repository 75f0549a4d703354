import type { ComponentManual } from '../component.ts';

export default {
  does: 'prints a number from a cell, written with its unit, and shows its source, grade and row at a touch.',
  attributes: {
    of: 'dataset/row/column, or computed/essay/name for a number of values.yaml.',
    digits: 'Significant digits; three unless told.',
    plain: 'Without its unit.',
    words: 'A count in letters; “capital” where it begins a sentence.',
  },
  example: 'It has <Value of="shares/2026-q1-aws/share_pct" /> of the market.',
} satisfies ComponentManual;
