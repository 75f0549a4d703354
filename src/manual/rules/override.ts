import type { Rule } from '../rule.ts';

export default {
  group: 'data',
  refuses:
    'a line of overrides.csv that names no cell, gives no reason, or says another value than the table',
  file: 'data/shares/overrides.csv',
  right: `id,column,theirs,ours,reason,sources
2026-q1-aws,share_pct,27,28,Their later edition says so.,srg-2026-q1
`,
  wrong: `id,column,theirs,ours,reason,sources
2026-q1-aws,share_pct,27,28,,srg-2026-q1
`,
  says: 'content/data/shares/overrides.csv:2:29  override  the override of share_pct in "2026-q1-aws" gives no reason → say in the column "reason" why we differ from the source',
} satisfies Rule;
