import type { Rule } from '../rule.ts';

export default {
  group: 'values',
  refuses: 'arithmetic that comes to no number',
  file: 'essays/right/values.yaml',
  right: 'is: share - next',
  wrong: 'is: (share - share) / (next - next)',
  says: 'content/essays/right/values.yaml:5:7  no-number  "(share - share) / (next - next)" comes to no number → look for a division by zero',
} satisfies Rule;
