import type { Rule } from '../rule.ts';

export default {
  group: 'values',
  refuses: 'what is no arithmetic',
  file: 'essays/right/values.yaml',
  right: 'is: share - next',
  wrong: 'is: share = next',
  says: 'content/essays/right/values.yaml:5:7  expression  "share = next" is not allowed in an expression → use + - * / ^, brackets and min, max, abs, round, floor, ceil, sqrt, log10, log2, exp, days, months, years',
} satisfies Rule;
