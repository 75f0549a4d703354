import type { Problem } from './problem.ts';

/** `file:line:col  rule  what is wrong → how to fix`, on one line. */
export function formatProblem({ file, line, col, rule, message, fix }: Problem): string {
  return `${file}:${line}:${col}  ${rule}  ${message} → ${fix}`.replaceAll(/\s*\n\s*/gu, ' ');
}
