import { grouped } from '../../evidence/grouped.ts';

/** How a guess and its answer are told. */
export interface GapWords {
  /** Stand before and after a number: `$` and ` billion`. */
  readonly before: string;
  readonly after: string;
  /** The answer as prose prints it. */
  readonly answer: string;
  /** What one cell of the paper holds. */
  readonly cell: number;
}

/** The gap between a guess and the answer, counted in cells, in one plain sentence. */
export function gapSays(
  guess: number,
  answer: number,
  { before, after, answer: said, cell }: GapWords,
): string {
  const yours = `You said ${guess < 0 ? '−' : ''}${before}${grouped(Math.abs(guess))}${after}`;
  const cells = Math.abs(answer - guess) / cell;
  if (cells < 0.05) return `${yours}, and that is the answer.`;
  const many =
    cells < 0.95
      ? 'less than one cell'
      : `${grouped(Math.round(cells))} ${Math.round(cells) === 1 ? 'cell' : 'cells'}`;
  return `${yours}; it is ${said}: ${many} too ${guess > answer ? 'many' : 'few'}.`;
}
