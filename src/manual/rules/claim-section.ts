import type { Rule } from '../rule.ts';

export default {
  group: 'lists',
  refuses:
    'a claim argued in an essay that does not say in which section, or names one that does not speak of it',
  file: 'claims.yaml',
  right: `essay: right
    section: leader
    sources: [srg-2026-q1]`,
  wrong: `essay: right
    section: follower
    sources: [srg-2026-q1]`,
  instead: 'sources: []',
  says: 'content/claims.yaml:12:14  claim-section  right has no section "follower" → name one of leader',
} satisfies Rule;
