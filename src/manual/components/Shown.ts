import type { ComponentManual } from '../component.ts';

export default {
  does: 'prints a number the figure shows now, and prints it anew when the reader changes the figure.',
  attributes: {
    value: 'A name from the “values” the figure shows.',
  },
  example: `<Figure of="nvidia-line" />

It rose <Shown figure="nvidia-line" value="fold" />.`,
} satisfies ComponentManual;
