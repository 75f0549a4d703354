import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses: 'a rule in “checks” that does not exist',
  file: 'data/shares/datapackage.json',
  right: '"rule": "not-future"',
  wrong: '"rule": "no-future"',
  says: 'content/data/shares/datapackage.json:1:1  unknown-rule  there is no rule "no-future" → did you mean "not-future"?',
} satisfies Rule;
