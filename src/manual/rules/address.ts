import type { Rule } from '../rule.ts';

export default {
  group: 'names',
  refuses: 'an address that acts instead of leading somewhere',
  file: 'essays/right/index.mdx',
  right: 'See [a page](https://example.org/).',
  wrong: 'See [a page](javascript:alert).',
  says: 'content/essays/right/index.mdx:21:5  address  "javascript:alert" is no address a page may lead to → link to https://…, to /a/page/ of this site or to #a-section',
} satisfies Rule;
