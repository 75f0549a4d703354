import type { Rule } from '../rule.ts';
import { secondEssay } from '../exampleEssay.ts';

export default {
  group: 'front',
  refuses: 'two essays with one title',
  file: 'essays/right/index.mdx',
  right: 'title: The leader',
  wrong: 'title: The other',
  given: { 'essays/other/index.mdx': secondEssay },
  says: 'content/essays/right/index.mdx:2:8  same-title  title is "The other", as of the essay "other" → call them differently',
} satisfies Rule;
