import type { Rule } from '../rule.ts';

export default {
  group: 'notes',
  refuses:
    'a data exercise without a title, without a dataset or figure, or without notes on its answer',
  file: 'essays/right/teach.md',
  right: '## Data exercise: add up',
  wrong: '## Data exercise',
  says: 'content/essays/right/teach.md:28:1  lesson-exercise  the data exercise has no title → write "## Data exercise: …"',
} satisfies Rule;
