import type { Rule } from '../rule.ts';
import { exampleLock } from '../exampleLock.ts';

export default {
  group: 'addresses',
  refuses: 'a forwarding of what was never published',
  file: 'forwards.yaml',
  right: `/essays/right/#old: /essays/right/#leader
`,
  wrong: `/essays/right/#old: /essays/right/#leader
/essays/right/#elder: /essays/right/#leader
`,
  given: {
    'permalinks.json': exampleLock(
      'old leader chokepoint-stack chokepoint-stack-title sources cite',
    ),
  },
  says: 'content/forwards.yaml:2:23  forward-unpublished  /essays/right/#elder was never published → did you mean "/essays/right/#leader"?',
} satisfies Rule;
