import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a published version without its files',
  file: 'data/shares/releases/0.9.0/shares.csv',
  right: `id
`,
  wrong: null,
  given: {
    'data/shares/releases/0.9.0/datapackage.json': `{}
`,
  },
  says: 'content/data/shares/datapackage.json:6:14  release-kept  releases/0.9.0 is no version with its datapackage.json and shares.csv → bring its files back, or name it like 1.0.0',
} satisfies Rule;
