const BLOCK_HEADER = /^[>|][^\n]*\n\s*/u;

/**
 * How far into a YAML text, as it is written, a place in what it says lies. Line breaks and indents are
 * written where it says one space, so words are counted, not characters.
 */
export function intoText(written: string, said: string, offset: number): number {
  const header = BLOCK_HEADER.exec(written)?.[0].length ?? (/^["']/u.test(written) ? 1 : 0);
  const before = said.slice(0, offset).split(/\s+/u);
  const gaps = [...written.slice(header).matchAll(/\s+/gu)];
  const gap = gaps[before.length - 2];
  return header + (gap ? gap.index + gap[0].length : 0) + (before.at(-1)?.length ?? 0);
}
