import type { Rule } from '../rule.ts';

export default {
  group: 'notes',
  refuses: 'prompts for a level that does not exist, or none for one that does',
  file: 'essays/right/teach.md',
  right: '### Undergraduate',
  wrong: '### Students',
  says: 'content/essays/right/teach.md:14:1  lesson-level  there are no prompts for the level "Undergraduate" → write "### Undergraduate" and a numbered list under it',
} satisfies Rule;
