import type { Rule } from '../rule.ts';

export default {
  group: 'values',
  refuses: 'a name in the arithmetic that stands for nothing',
  file: 'essays/right/values.yaml',
  right: 'is: share - next',
  wrong: 'is: share - second',
  says: 'content/essays/right/values.yaml:5:7  unknown-name  "second" stands for nothing → name it under "of"',
} satisfies Rule;
