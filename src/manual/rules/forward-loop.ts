import type { Rule } from '../rule.ts';
import { exampleLock } from '../exampleLock.ts';

export default {
  group: 'addresses',
  refuses: 'a forwarding that leads back to itself',
  file: 'forwards.yaml',
  right: `/essays/right/#old: /essays/right/#leader
`,
  wrong: `/essays/right/#old: /essays/right/#old
`,
  given: {
    'permalinks.json': exampleLock(
      'old leader chokepoint-stack chokepoint-stack-title sources cite',
    ),
  },
  says: 'content/forwards.yaml:1:21  forward-loop  /essays/right/#old leads back to itself → say where it leads at last',
} satisfies Rule;
