import type { Rule } from '../rule.ts';
import { exampleLock } from '../exampleLock.ts';

export default {
  group: 'addresses',
  refuses: 'a line of forwards.yaml that is no forwarding',
  file: 'forwards.yaml',
  right: `/essays/right/#old: /essays/right/#leader
`,
  wrong: `/essays/right/#old: the leader
`,
  given: {
    'permalinks.json': exampleLock(
      'old leader chokepoint-stack chokepoint-stack-title sources cite',
    ),
  },
  says: 'content/forwards.yaml:1:21  forward-shape  /essays/right/#old leads to "the leader", which is no address of this site → write "/old/#id: /new/#id", or "/old/: { gone: what became of it }"',
} satisfies Rule;
