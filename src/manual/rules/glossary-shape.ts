import type { Rule } from '../rule.ts';

export default {
  group: 'lists',
  refuses: 'an entry of the glossary that lacks something, or has something unknown',
  file: 'glossary.yaml',
  right: 'term: Hyperscaler',
  wrong: 'name: Hyperscaler',
  says: 'content/glossary.yaml:1:3  glossary-shape  term is missing → add a text',
} satisfies Rule;
