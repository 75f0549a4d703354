import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'anything but true and false in a column of them',
  file: 'data/shares/datapackage.json',
  right: '{ "name": "share_high", "type": "number", "unit": "percent" }',
  wrong: '{ "name": "share_high", "type": "boolean" }',
  says: 'content/data/shares/shares.csv:2:39  type-boolean  share_high: "29" is neither true nor false → write true or false',
} satisfies Rule;
