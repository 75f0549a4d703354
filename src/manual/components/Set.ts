import type { ComponentManual } from '../component.ts';

export default {
  does: 'sets a figure of this essay from the text: what it holds is a link that changes the picture. Further attributes are the parameters it sets.',
  example: 'Take away <Set figure="chokepoint-stack" remove="tsmc">one firm</Set>.',
} satisfies ComponentManual;
