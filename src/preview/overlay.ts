import { formatProblem } from '../evidence/formatProblem.ts';
import type { Problem } from '../evidence/problem.ts';

/** Faults as Vite draws them over the page, with the place of the first for the editor to open. */
export function overlay(problems: readonly [Problem, ...Problem[]], root: string) {
  const [{ file, line, col, rule }] = problems;
  return {
    type: 'error' as const,
    err: {
      message: problems.map(formatProblem).join('\n'),
      stack: '',
      id: `${root}/${file}`,
      loc: { file: `${root}/${file}`, line, column: col },
      plugin: rule,
    },
  };
}
