import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'other rows under a version that is published',
  why: 'Whoever cited a version must find the same rows in it.',
  file: 'data/shares/datapackage.json',
  right: '"version": "1.1.0"',
  wrong: '"version": "1.0.0"',
  instead: '"version": "1.0.0"',
  given: {
    'data/shares/releases/1.0.0/datapackage.json': `{}
`,
    'data/shares/releases/1.0.0/shares.csv': `id
`,
  },
  says: 'content/data/shares/datapackage.json:6:14  release-changed  shares 1.0.0 is published, and its rows have changed since → write 1.1.0; the old rows are kept',
} satisfies Rule;
