import type { Rule } from '../rule.ts';

export default {
  group: 'notes',
  refuses: 'an item without a right answer',
  file: 'essays/right/teach.md',
  right: '- [x] [50](exact:task)',
  wrong: '- [ ] [50](exact:task)',
  says: 'content/essays/right/teach.md:38:1  quiz-no-answer  no answer is right → mark the right option "[x]"',
} satisfies Rule;
