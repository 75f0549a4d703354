import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'one id for two things of a page or of a list',
  file: 'essays/right/index.mdx',
  right: '## And then {#then}',
  wrong: '## And then {#leader}',
  says: 'content/essays/right/index.mdx:21:1  duplicate-id  the id "leader" stands twice → give the second one an id of its own',
} satisfies Rule;
