import type { Rule } from '../rule.ts';

export default {
  group: 'front',
  refuses: 'a day that is still to come',
  file: 'essays/right/index.mdx',
  right: 'updated: 2026-11-23',
  wrong: 'updated: 2096-11-23',
  says: 'content/essays/right/index.mdx:8:10  day-to-come  2096-11-23 is still to come → write a day that has been',
} satisfies Rule;
