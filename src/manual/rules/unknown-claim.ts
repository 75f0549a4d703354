import type { Rule } from '../rule.ts';

export default {
  group: 'names',
  refuses: 'a claim that is not in claims.yaml',
  file: 'essays/right/index.mdx',
  right: '<Claim of="c01">So it is said.</Claim>',
  wrong: '<Claim of="c11">So it is said.</Claim>',
  says: 'content/essays/right/index.mdx:21:8  unknown-claim  there is no claim "c11" → did you mean "c01"?',
} satisfies Rule;
