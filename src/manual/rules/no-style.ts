import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'a style attribute',
  why: 'The security policy of the pages blocks it. How a page looks stands in src/styles.',
  file: 'essays/right/index.mdx',
  right: '<span>Ink</span>, not paint.',
  wrong: '<span style="color: blue">Ink</span>, not paint.',
  says: 'content/essays/right/index.mdx:21:7  no-style  style attributes are blocked by the site’s security policy → leave it out',
} satisfies Rule;
