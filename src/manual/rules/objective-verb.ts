import type { Rule } from '../rule.ts';

export default {
  group: 'front',
  refuses: 'an objective that does not begin with something a learner can be seen to do',
  file: 'essays/right/index.mdx',
  right: 'Name its estimator.',
  wrong: 'Understand its estimator.',
  says: 'content/essays/right/index.mdx:10:29  objective-verb  nobody can see whether a learner can "understand" → say what the learner does: explain, compute, compare',
} satisfies Rule;
