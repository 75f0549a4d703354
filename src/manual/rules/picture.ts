import type { Rule } from '../rule.ts';

export default {
  group: 'text',
  refuses: 'a picture that does not lie beside the essay, or is no .png, .jpg, .webp or .avif',
  file: 'essays/right/index.mdx',
  right: '![A hall of racks](hall.png)',
  wrong: `![A hall of racks](halle.png)

![A hall](hall.png)`,
  given: { 'essays/right/hall.png': '' },
  says: 'content/essays/right/index.mdx:21:1  picture  there is no halle.png beside the essay → did you mean "hall.png"?',
} satisfies Rule;
