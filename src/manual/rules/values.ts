import type { Rule } from '../rule.ts';

export default {
  group: 'values',
  refuses:
    'a computed value that lacks its unit, its words or its arithmetic, or has something unknown',
  file: 'essays/right/values.yaml',
  right: `  unit: percent
`,
  wrong: `  units: percent
`,
  says: 'content/essays/right/values.yaml:2:3  values  lead.unit: invalid input: expected string, received undefined → a value has unit, says, of (names and what they stand for) and is (an arithmetic expression)',
} satisfies Rule;
