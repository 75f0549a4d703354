import type { Rule } from '../rule.ts';

export default {
  group: 'notes',
  refuses: 'an item that tells a learner nothing after the answer',
  file: 'essays/right/teach.md',
  right: 'Feedback: fifty.',
  wrong: 'Fifty.',
  says: 'content/essays/right/teach.md:38:1  quiz-feedback  the item has no feedback → end it with "Feedback: …"',
} satisfies Rule;
