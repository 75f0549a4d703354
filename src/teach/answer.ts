/** Whether just the right options are chosen. */
export function isRight(chosen: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  return chosen.size === right.size && [...chosen].every((option) => right.has(option));
}

/** Whether a typed answer is one of those accepted; case, spaces and a last full stop do not matter. */
export function isAccepted(typed: string, accepted: readonly string[]): boolean {
  const given = plain(typed);
  return given !== '' && accepted.some((answer) => plain(answer) === given);
}

function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/\.$/u, '');
}
