import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'a picture that is not told in words',
  file: 'essays/right/index.mdx',
  right: '![A hall of racks](hall.png)',
  wrong: '![](hall.png)',
  given: { 'essays/right/hall.png': '' },
  says: 'content/essays/right/index.mdx:21:1  picture-alt  a picture is not told in words → write ![what it shows](hall.png)',
} satisfies Rule;
