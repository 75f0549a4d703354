import type { Rule } from '../rule.ts';
import { exampleLock } from '../exampleLock.ts';

export default {
  group: 'addresses',
  refuses: 'a forwarding to what is forwarded itself',
  file: 'forwards.yaml',
  right: `/essays/right/#old: /essays/right/#leader
/essays/right/#older: /essays/right/#leader
`,
  wrong: `/essays/right/#old: /essays/right/#leader
/essays/right/#older: /essays/right/#old
`,
  given: {
    'permalinks.json': exampleLock(
      'old older leader chokepoint-stack chokepoint-stack-title sources cite',
    ),
  },
  says: 'content/forwards.yaml:2:23  forward-chain  /essays/right/#older leads to /essays/right/#old, which leads on → write /essays/right/#leader',
} satisfies Rule;
