import type { Rule } from '../rule.ts';

export default {
  group: 'notes',
  refuses: 'an item that asks nothing',
  file: 'essays/right/teach.md',
  right: `What is half of a market of [100](exact:task)?

`,
  wrong: '',
  says: 'content/essays/right/teach.md:38:1  quiz-stem  the item asks nothing → write the question under its heading',
} satisfies Rule;
