import type { Rule } from '../rule.ts';
import { secondEssay } from '../exampleEssay.ts';

export default {
  group: 'front',
  refuses: 'two essays with one place in the reading order',
  file: 'essays/right/index.mdx',
  right: 'order: 1',
  wrong: 'order: 2',
  given: { 'essays/other/index.mdx': secondEssay },
  says: 'content/essays/right/index.mdx:6:8  same-order  order is 2, as of the essay "other" → give each essay a place of its own',
} satisfies Rule;
