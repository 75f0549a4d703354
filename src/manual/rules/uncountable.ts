import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses:
    'words or numbers that count, rank or rule out rows of a table further than its frame goes',
  why: 'A list of what was found is not a list of all there is.',
  file: 'data/shares/datapackage.json',
  right: '"countable": true',
  wrong: '"countable": false, "why": "Two of many."',
  given: {
    'essays/right/values.yaml': `how-many:
  unit: '1'
  says: How many firms there are
  of: { firms: { count: shares } }
  is: firms
`,
  },
  says: 'content/essays/right/values.yaml:4:16  uncountable  the rows of "shares" may not be counted: its frame says so → name the cells one by one, or use a table that may be counted',
} satisfies Rule;
