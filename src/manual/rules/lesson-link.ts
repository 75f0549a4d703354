import type { Rule } from '../rule.ts';

export default {
  group: 'notes',
  refuses: 'a link to an essay, section, figure or dataset that does not exist',
  file: 'essays/right/teach.md',
  right: '(/data/shares/)',
  wrong: '(/data/share/)',
  says: 'content/essays/right/teach.md:30:18  lesson-link  there is no dataset "share" → did you mean "shares"?',
} satisfies Rule;
