import type { Rule } from '../rule.ts';

export default {
  group: 'editions',
  refuses: 'a dataset that does not say how a published table becomes it',
  file: 'data/shares/mapping.yaml',
  right: `name: Firm
columns:
  share_pct: { from: Share }
`,
  wrong: null,
  says: 'content/data/shares/mapping.yaml:1:1  mapping-missing  shares has no mapping from a published table → write mapping.yaml beside its datapackage.json; content/data/README.md says how',
  by: 'npm run data -- update',
} satisfies Rule;
