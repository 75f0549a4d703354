import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses:
    'a text that cannot be read: a tag that is never closed, a brace, a < that begins no tag, an HTML comment',
  why: 'In MDX < begins a tag and { begins code.',
  file: 'essays/right/index.mdx',
  right: '<Aside>By little.</Aside>',
  wrong: '<Aside>By little.',
  says: 'content/essays/right/index.mdx:21:1  mdx-syntax  <Aside> is never closed → write </Aside> where it ends, or <Aside /> where it holds nothing',
} satisfies Rule;
