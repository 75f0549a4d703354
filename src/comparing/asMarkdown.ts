import { change } from './changedWeights.ts';
import type { Comparison } from './comparison.ts';

const MOST = 30;

/** A comparison as a comment on a pull request, whose pictures stand in a page of their own. */
export function asMarkdown({ pictures, weights, numbers, dying }: Comparison): string {
  const parts = [
    part(
      'Addresses that would die',
      dying.map((address) => `- \`${address}\``),
    ),
    part(
      'Numbers printed otherwise',
      table(
        ['where', 'before', 'after'],
        numbers.map(({ where, before, after }) => [`\`${where}\``, before, after]),
      ),
    ),
    part(
      'Pictures drawn otherwise',
      pictures.map(
        ({ name, before, after }) =>
          `- ${name}${before === undefined ? ' (new)' : after === undefined ? ' (gone)' : ''}`,
      ),
    ),
    part(
      'Weights, kB with brotli',
      table(
        ['page', 'before', 'after', 'change'],
        weights.map((weight) => [
          weight.path,
          kB(weight.before),
          kB(weight.after),
          signed(change(weight)),
        ]),
      ),
    ),
  ].filter(Boolean);
  return parts.length ? parts.join('\n') : 'A reader sees no difference.\n';
}

/** A heading with how many lines there are, and the first of them. */
function part(title: string, [...lines]: readonly string[]): string {
  const head = lines[1]?.startsWith('| ---') ? lines.splice(0, 2) : [];
  if (!lines.length) return '';
  const rest =
    lines.length > MOST ? [`${head.length ? '\n' : ''}… and ${lines.length - MOST} more.`] : [];
  return `### ${title}: ${lines.length}\n\n${[...head, ...lines.slice(0, MOST), ...rest].join('\n')}\n`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/gu, ' ')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)];
}

const kB = (bytes: number | undefined) => (bytes === undefined ? '–' : (bytes / 1000).toFixed(1));
const signed = (bytes: number) => `${bytes > 0 ? '+' : '−'}${(Math.abs(bytes) / 1000).toFixed(1)}`;
