import type { Rule } from '../rule.ts';

export default {
  group: 'editions',
  refuses: 'a column of the published table that the mapping names and the table has not',
  file: 'data/shares/mapping.yaml',
  right: 'share_pct: { from: Share }',
  wrong: 'share_pct: { from: Shares }',
  says: 'content/data/shares/mapping.yaml:4:20  mapping-column  edition.csv has no column "Shares" → did you mean "Share"?',
  by: 'npm run data -- update',
} satisfies Rule;
