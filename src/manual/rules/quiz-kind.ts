import type { Rule } from '../rule.ts';

export default {
  group: 'notes',
  refuses: 'a kind of question there is not',
  file: 'essays/right/teach.md',
  right: '### 2. True or false',
  wrong: '### 2. Yes or no',
  says: 'content/essays/right/teach.md:49:1  quiz-kind  "Yes or no" is no kind of question → one of: Multiple choice, Multiple response, True or false, Short text',
} satisfies Rule;
