import type { Rule } from '../rule.ts';
import { exampleLock } from '../exampleLock.ts';

export default {
  group: 'addresses',
  refuses: 'a new address that is not locked yet',
  mends: 'adds it to content/permalinks.json',
  file: 'essays/right/index.mdx',
  right: '## The leader stood still {#leader}',
  wrong: `### And then {#then}

## The leader stood still {#leader}`,
  instead: '## The leader stood still {#leader}',
  given: { 'permalinks.json': exampleLock() },
  says: 'content/essays/right/index.mdx:14:1  permalink-new  /essays/right/#then is not in the lock → run "npm run check -- content --fix" and commit content/permalinks.json: from then on the address is for ever',
} satisfies Rule;
