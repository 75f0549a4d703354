import type { Rule } from '../rule.ts';

export default {
  group: 'notes',
  refuses: 'a quiz without items',
  file: 'essays/right/teach.md',
  right: `## Quiz

### 1. Multiple choice`,
  wrong: `## Quiz

## Questions

### 1. Multiple choice`,
  says: 'content/essays/right/teach.md:36:1  quiz-empty  the quiz has no items → write "### 1. Multiple choice" …',
} satisfies Rule;
