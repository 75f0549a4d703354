import type { Place } from './place.ts';
import type { Problem } from './problem.ts';

/** A problem at a place in a file. Of the place only line and column are kept, whatever else it carries. */
export function problemAt(
  file: string,
  { line, col }: Place,
  words: Pick<Problem, 'rule' | 'message' | 'fix' | 'mend'>,
): Problem {
  return { file, line, col, ...words };
}
