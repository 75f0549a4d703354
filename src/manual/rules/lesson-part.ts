import type { Rule } from '../rule.ts';

export default {
  group: 'notes',
  refuses: 'teaching notes that lack one of their parts, or have one twice',
  file: 'essays/right/teach.md',
  right: '## Discussion prompts',
  wrong: '## Prompts',
  says: 'content/essays/right/teach.md:1:1  lesson-part  the part "Discussion prompts" is missing → content/essays/README.md shows a whole teach.md',
} satisfies Rule;
