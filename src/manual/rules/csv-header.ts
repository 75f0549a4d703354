import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a header that names other columns than the schema, or in another order',
  file: 'data/shares/shares.csv',
  right: 'id,period,published',
  wrong: 'id,published,period',
  says: 'content/data/shares/shares.csv:1:4  csv-header  column 2 is "published", the schema says "period" → make header and schema name the same columns in the same order',
} satisfies Rule;
