import type { Rule } from '../rule.ts';

export default {
  group: 'lists',
  refuses: 'a claim that lacks something, or has something unknown',
  file: 'claims.yaml',
  right: 'by: { who: the news story }',
  wrong: 'by: the news story',
  says: 'content/claims.yaml:7:9  claim-shape  by is "the news story", where a set of names and values belongs → write a set of names and values',
} satisfies Rule;
