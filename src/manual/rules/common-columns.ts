import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a dataset without one of the columns id, sources, grade and note',
  file: 'data/shares/datapackage.json',
  right: '{ "name": "note", "type": "string" }',
  wrong: '{ "name": "remark", "type": "string" }',
  says: 'content/data/shares/datapackage.json:24:19  common-columns  the column "note" is missing → every dataset has id, sources, grade, note',
} satisfies Rule;
