import type { Rule } from '../rule.ts';

export default {
  group: 'notes',
  refuses: 'two right answers where one can be chosen',
  file: 'essays/right/teach.md',
  right: '- [ ] 500',
  wrong: '- [x] 500',
  says: 'content/essays/right/teach.md:45:1  quiz-two-answers  two answers are right where one can be chosen → mark one, or call the item "Multiple response"',
} satisfies Rule;
