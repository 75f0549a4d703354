/** A Markdown table: the first column is words, the others numbers. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`;
  const rule = heads.map((_, i) => (i ? '---:' : '---'));
  return [heads, rule, ...rows].map(line).join('');
}
