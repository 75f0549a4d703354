import type { Rule } from '../rule.ts';

export default {
  group: 'notes',
  refuses: 'a step without its name and minutes, or steps that do not add up to the plan',
  file: 'essays/right/teach.md',
  right: '**Guess (20 minutes).**',
  wrong: '**Guess (10 minutes).**',
  says: 'content/essays/right/teach.md:5:1  lesson-plan  the steps of the plan for 45 minutes take 35 → give each step minutes that add up',
} satisfies Rule;
