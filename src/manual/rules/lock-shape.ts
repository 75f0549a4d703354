import type { Rule } from '../rule.ts';
import { exampleLock } from '../exampleLock.ts';

export default {
  group: 'addresses',
  refuses: 'a lock of addresses that cannot be read',
  file: 'permalinks.json',
  right: '"first": "2026-11-23"',
  wrong: '"first": "23 November 2026"',
  given: { 'permalinks.json': exampleLock() },
  says: 'content/permalinks.json:4:13  lock-shape  /claims/."".first is "23 November 2026", which is no day of the calendar → write it as 2026-11-23',
} satisfies Rule;
