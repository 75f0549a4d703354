import type { ComponentManual } from '../component.ts';

export default {
  does: 'asks the reader for a number before the text tells it. What it holds is shown with the answer.',
  attributes: {
    min: 'The least that can be guessed.',
    max: 'The most.',
    start: 'Where the guess stands at first.',
    answer: 'The cell that holds the answer.',
    digits: 'Significant digits of the answer; two unless told.',
  },
  example: `<Guess
  id="guess-share"
  question="How much of the market has its leader?"
  unit="percent"
  min="0"
  max="100"
  answer="shares/2026-q1-aws/share_pct"
>
  It leads, and not by much.
</Guess>`,
} satisfies ComponentManual;
