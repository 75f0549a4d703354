import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a datapackage.json that is no Data Package v2, or lacks what we ask beyond it',
  file: 'data/shares/datapackage.json',
  right: '"version": "1.0.0"',
  wrong: '"version": "1"',
  says: 'content/data/shares/datapackage.json:6:14  data-package  version must match pattern "^\\d+\\.\\d+\\.\\d+$" → see the Data Package v2 profile',
} satisfies Rule;
