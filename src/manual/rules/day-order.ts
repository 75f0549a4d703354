import type { Rule } from '../rule.ts';

export default {
  group: 'front',
  refuses: 'an update or a correction before the essay was published',
  file: 'essays/right/index.mdx',
  right: 'updated: 2026-11-23',
  wrong: 'updated: 2026-11-22',
  says: 'content/essays/right/index.mdx:8:10  day-order  2026-11-22 is before the essay was published, on 2026-11-23 → check both days',
} satisfies Rule;
