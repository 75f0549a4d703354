import type { Rule } from '../rule.ts';

export default {
  group: 'notes',
  refuses: 'options that do not fit the kind of question',
  file: 'essays/right/teach.md',
  right: '- [ ] True',
  wrong: '- [ ] Right',
  says: 'content/essays/right/teach.md:49:1  quiz-option  the options are not True and False → write them so, in this order',
} satisfies Rule;
