import { formatProblem } from '../evidence/formatProblem.ts';
import type { Problem } from '../evidence/problem.ts';

/** Problems as people read them: a line each, a blank line between files. */
export function asLines(problems: readonly Problem[]): string {
  return problems
    .map((problem, i) => {
      const other = i > 0 && problems[i - 1]?.file !== problem.file;
      return `${other ? '\n' : ''}${formatProblem(problem)}\n`;
    })
    .join('');
}

/** Problems as GitHub Actions draws them beside the lines of a pull request. */
export function asAnnotations(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, col, rule, message, fix }) => {
      const where = [
        `file=${inProperty(file)}`,
        `line=${line}`,
        `col=${col}`,
        `title=${inProperty(rule)}`,
      ];
      return `::error ${where.join(',')}::${inMessage(`${message} → ${fix}`)}\n`;
    })
    .join('');
}

/** What the workflow commands of GitHub Actions escape in a message. */
function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** And in a property, where `:` and `,` divide. */
function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
