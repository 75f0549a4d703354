import release from '../../../content/release.json' with { type: 'json' };
import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a fact dated after the release that prints it',
  file: 'data/shares/shares.csv',
  right: '2026-04-30',
  wrong: '2096-04-30',
  says: `content/data/shares/shares.csv:3:27  not-future  published 2096-04-30 is after the release of ${release.date} → check the date, or mark the row as planned`,
} satisfies Rule;
