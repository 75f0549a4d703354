import type { Rule } from '../rule.ts';

export default {
  group: 'notes',
  refuses: 'teaching notes without the essay they teach',
  file: 'essays/other/teach.md',
  right: null,
  wrong: `# Teaching “The other”
`,
  says: 'content/essays/other/teach.md:1:1  lesson-essay  there is no essay "other" → put teach.md beside the index.mdx it teaches',
} satisfies Rule;
