import type { ComponentManual } from '../component.ts';

export default {
  does: 'shows a figure, numbered in the order of the essay. Further attributes set its parameters: the state the reader sees first.',
  example: '<Figure of="chokepoint-stack" />',
} satisfies ComponentManual;
