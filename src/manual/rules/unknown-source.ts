import type { Rule } from '../rule.ts';

export default {
  group: 'names',
  refuses: 'a source that is not in references.json',
  file: 'essays/right/index.mdx',
  right: '<Cite of="srg-2026-q1" />',
  wrong: '<Cite of="srg-2025-q1" />',
  says: 'content/essays/right/index.mdx:17:65  unknown-source  there is no source "srg-2025-q1" → did you mean "srg-2026-q1"?',
} satisfies Rule;
