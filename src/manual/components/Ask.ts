import type { ComponentManual } from '../component.ts';

export default {
  does: 'puts a question to the reader that nobody answers.',
  example: `<Ask>
  Who would you ask?
</Ask>`,
} satisfies ComponentManual;
