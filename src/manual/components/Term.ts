import type { ComponentManual } from '../component.ts';

export default {
  does: 'leads a word to its entry in the glossary, which shows at a touch.',
  example: 'A <Term of="hyperscaler">hyperscaler</Term> leads.',
} satisfies ComponentManual;
