import type { ComponentManual } from '../component.ts';

export default {
  does: 'leads a sentence to the claim it speaks of, with its verdict.',
  example: '<Claim of="c01">It leads</Claim>, they say.',
} satisfies ComponentManual;
