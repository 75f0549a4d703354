import type { Rule } from '../rule.ts';

export default {
  group: 'lists',
  refuses: 'a verdict that is not one of those defined at the head of claims.yaml',
  file: 'claims.yaml',
  right: 'verdict: supported',
  wrong: 'verdict: suported',
  says: 'content/claims.yaml:8:14  unknown-verdict  "suported" is no verdict → did you mean "supported"?',
} satisfies Rule;
