import type { Problem } from './problem.ts';

/** Problems in reading order: by file, then by line, then by column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.col - b.col,
  );
}
