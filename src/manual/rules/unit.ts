import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses:
    'a column of numbers without a unit, or a computed value in another unit than its arithmetic comes out in',
  file: 'data/shares/datapackage.json',
  right: '{ "name": "share_low", "type": "number", "unit": "percent" }',
  wrong: '{ "name": "share_low", "type": "number" }',
  says: 'content/data/shares/datapackage.json:29:11  unit  the number column "share_low" has no unit → add "unit", such as "USD billion" or "percent"',
} satisfies Rule;
