import type { Rule } from '../rule.ts';

export default {
  group: 'values',
  refuses: 'a name that stands for something and is not used',
  file: 'essays/right/values.yaml',
  right: 'is: share - next',
  wrong: 'is: share',
  says: 'content/essays/right/values.yaml:5:7  unused-name  "next" is named and not used → use it in the expression, or leave it out',
} satisfies Rule;
