import type { Rule } from '../rule.ts';

export default {
  group: 'names',
  refuses: 'a source that nothing uses and that is not marked as further reading',
  file: 'references.json',
  right: '"URL": "https://example.org/q1" }',
  wrong: `"URL": "https://example.org/q1" },
 { "id": "nobody-2026", "type": "webpage", "title": "Cited by nobody" }`,
  says: 'content/references.json:3:10  unused-source  nothing rests on "nobody-2026" → cite it, take it out, or mark it with "custom": { "furtherReading": true }',
} satisfies Rule;
