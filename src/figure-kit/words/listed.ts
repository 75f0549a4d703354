/** Parts of a sentence: "A", "A and B", "A, B and C". */
export function listed(parts: readonly string[]): string {
  const last = parts.slice(-1);
  return [parts.slice(0, -1).join(', '), ...last].filter(Boolean).join(' and ');
}
