import type { ComponentManual } from '../component.ts';

export default {
  does: 'refers to a figure of this essay by its number, and leads to it.',
  example: '<Ref of="chokepoint-stack" /> shows it.',
} satisfies ComponentManual;
