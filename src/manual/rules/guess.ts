import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses:
    'a guess that cannot be answered: a scale that falls, an answer or a start that is not on it',
  file: 'essays/right/index.mdx',
  right: `<Guess
  id="guess-share"
  question="How much is its share?"
  unit="percent"
  min="0"
  max="100"
  answer="shares/2026-q1-aws/share_pct"
>
  It leads.
</Guess>`,
  wrong: `<Guess
  id="guess-share"
  question="How much is its share?"
  unit="percent"
  min="0"
  max="20"
  answer="shares/2026-q1-aws/share_pct"
>
  It leads.
</Guess>`,
  says: 'content/essays/right/index.mdx:27:3  guess  the answer, 28, is not on the scale of 0 to 20 → widen the scale',
} satisfies Rule;
