import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a date not written like 2025, 2025-11 or 2025-11-03, or not in the calendar',
  file: 'data/shares/shares.csv',
  right: '2026-04-30',
  wrong: '2026-04-31',
  says: 'content/data/shares/shares.csv:3:27  type-partial-date  published: "2026-04-31" is no partial date → write it like 2025, 2025-11 or 2025-11-03',
} satisfies Rule;
