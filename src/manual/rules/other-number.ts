import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'a bound number that is not what its cell holds',
  file: 'glossary.yaml',
  right: 'A firm with [28%](value:shares/2026-q1-aws/share_pct)',
  wrong: 'A firm with [27%](value:shares/2026-q1-aws/share_pct)',
  instead: 'A firm that runs data centres',
  says: 'content/glossary.yaml:3:27  other-number  "27%" is not what shares/2026-q1-aws/share_pct holds → write "28%"',
} satisfies Rule;
