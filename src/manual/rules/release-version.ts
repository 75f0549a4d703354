import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a version below one that is published',
  file: 'data/shares/datapackage.json',
  right: '"version": "1.0.0"',
  wrong: '"version": "0.9.0"',
  instead: '"version": "1.0.0"',
  given: {
    'data/shares/releases/0.9.1/datapackage.json': `{}
`,
    'data/shares/releases/0.9.1/shares.csv': `id
`,
  },
  says: 'content/data/shares/datapackage.json:6:14  release-version  version 0.9.0 is below 0.9.1, which is published → raise it above 0.9.1',
} satisfies Rule;
