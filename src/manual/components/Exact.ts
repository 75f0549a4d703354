import type { ComponentManual } from '../component.ts';

export default {
  does: 'marks a number that no cell can hold, with the reason. An assumption is shown to the reader as one.',
  example: 'In <Exact why="list">two</Exact> quarters.',
} satisfies ComponentManual;
