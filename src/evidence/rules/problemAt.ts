import type { Dataset } from '../dataset.ts';
import type { Problem } from '../problem.ts';

/** A problem at one cell of a dataset. */
export function problemAt(
  dataset: Dataset,
  id: string,
  column: string,
  words: Pick<Problem, 'rule' | 'message' | 'fix'>,
): Problem {
  return { file: dataset.file, ...pick(dataset.placeOf(id, column)), ...words };
}

function pick({ line, col }: { line: number; col: number }) {
  return { line, col };
}
