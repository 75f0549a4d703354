import type { ComponentManual } from '../component.ts';

export default {
  does: 'names the sources of what stands before it. A reader sees a number, and at it the source with its date.',
  attributes: {
    of: 'Keys of references.json, parted by “;”.',
  },
  example: 'One firm leads <Cite of="srg-2026-q1" />.',
} satisfies ComponentManual;
