import type { Rule } from '../rule.ts';

export default {
  group: 'files',
  refuses: 'a folder without the file that makes it an essay or a dataset',
  file: 'data/shares/datapackage.json',
  right: '"path": "shares.csv"',
  wrong: '"path": "share.csv"',
  says: 'content/data/shares/datapackage.json:1:1  missing-file  there is no share.csv beside the package → put the CSV into the folder, or mend "path"',
} satisfies Rule;
