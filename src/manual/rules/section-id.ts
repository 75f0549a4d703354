import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses:
    'a section without an id, or with one that is not made of small letters, digits and hyphens',
  why: 'Sections are linked for years, by teachers above all. A title may be rewritten, its id never.',
  mends: 'adds the id that the message proposes',
  file: 'essays/right/index.mdx',
  right: '## The leader stood still {#leader}',
  wrong: '## The leader stood still',
  says: 'content/essays/right/index.mdx:14:1  section-id  the section "The leader stood still" has no id → write it as "## The leader stood still {#leader-stood-still}"; the id never changes afterwards',
} satisfies Rule;
