import type { Rule } from '../rule.ts';
import { secondEssay } from '../exampleEssay.ts';

export default {
  group: 'names',
  refuses: 'an essay named as the next, or as one to read before, that does not exist',
  file: 'essays/right/index.mdx',
  right: `asOf: 2026-06
next: other`,
  wrong: `asOf: 2026-06
next: others`,
  instead: 'asOf: 2026-06',
  given: { 'essays/other/index.mdx': secondEssay },
  says: 'content/essays/right/index.mdx:10:7  unknown-essay  there is no essay "others" → did you mean "other"?',
} satisfies Rule;
