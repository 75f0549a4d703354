import type { Rule } from '../rule.ts';

export default {
  group: 'editions',
  refuses: 'a mapping that says something unknown, or names a column the dataset has not',
  file: 'data/shares/mapping.yaml',
  right: `columns:
  share_pct: { from: Share }
`,
  wrong: `columns:
  share: { from: Share }
`,
  says: 'content/data/shares/mapping.yaml:3:3  mapping  shares has no column "share" → did you mean "share_pct"?',
  by: 'npm run data -- update',
} satisfies Rule;
