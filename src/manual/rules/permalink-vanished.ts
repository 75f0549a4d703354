import type { Rule } from '../rule.ts';
import { exampleLock } from '../exampleLock.ts';

export default {
  group: 'addresses',
  refuses: 'a published address that would die',
  why: 'Somebody teaches with it.',
  file: 'essays/right/index.mdx',
  right: '## The leader stood still {#leader}',
  wrong: '## The leader stood still {#follower}',
  given: { 'permalinks.json': exampleLock() },
  says: 'content/essays/right/index.mdx:14:1  permalink-vanished  /essays/right/#leader was published and would die → give it back its address, or paste into content/forwards.yaml:  /essays/right/#leader: /essays/right/#follower   (or: /essays/right/#leader: { gone: what became of it })',
} satisfies Rule;
