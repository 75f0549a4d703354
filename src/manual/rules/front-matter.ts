import type { Rule } from '../rule.ts';

export default {
  group: 'front',
  refuses: 'front matter that lacks something, or has something unknown or of the wrong kind',
  file: 'essays/right/index.mdx',
  right: 'part: wars',
  wrong: 'part: war',
  says: 'content/essays/right/index.mdx:5:7  front-matter  part is "war" → did you mean "wars"?',
} satisfies Rule;
