import type { Rule } from '../rule.ts';

export default {
  group: 'names',
  refuses: 'a link into this site that leads to no page, or to no part of one',
  mends: 'adds the slash at the end of an address',
  file: 'essays/right/index.mdx',
  right: 'See [the glossary](/glossary/).',
  wrong: 'See [the glossary](/glosary/).',
  says: 'content/essays/right/index.mdx:21:5  broken-link  there is no page /glosary/ → did you mean "/glossary/"?',
} satisfies Rule;
