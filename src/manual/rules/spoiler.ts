import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses:
    'a title, summary or heading that tells the answer of a guess to a reader who has not guessed yet',
  file: 'essays/right/index.mdx',
  right: `## A share {#share}

<Guess
  id="guess-share"
  question="How much is its share?"
  unit="percent"
  min="0"
  max="100"
  answer="shares/2026-q1-aws/share_pct"
>
  It leads.
</Guess>`,
  wrong: `## A share of 28 percent {#share}

<Guess
  id="guess-share"
  question="How much is its share?"
  unit="percent"
  min="0"
  max="100"
  answer="shares/2026-q1-aws/share_pct"
>
  It leads.
</Guess>`,
  says: 'content/essays/right/index.mdx:21:1  spoiler  "A share of 28 percent" gives away 28, the answer of the guess "guess-share" → ask instead, or say it after the figure that follows the guess',
} satisfies Rule;
