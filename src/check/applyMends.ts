import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mend, Problem } from '../evidence/problem.ts';

/** Makes the mends that problems bring along, in files under a root, and says how many it made. */
export function applyMends(problems: readonly Problem[], root: string): number {
  const byFile = Map.groupBy(
    problems.filter(({ mend }) => mend),
    ({ file }) => file,
  );
  let made = 0;
  for (const [file, wrong] of byFile) {
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    const mends = wrong.flatMap(({ mend }) => mend ?? []);
    const after = mended(before, mends);
    made += after.made;
    if (after.text !== before) writeFileSync(path, after.text);
  }
  return made;
}

/** A text with mends made, the last first, so that each place still counts as it was told. */
export function mended(text: string, mends: readonly Mend[]): { text: string; made: number } {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const placed = mends.flatMap(({ line, col, old, write }) => {
    const at = text.indexOf(old, (starts[line - 1] ?? text.length) + col - 1);
    return at < 0 ? [] : [{ at, end: at + old.length, write }];
  });
  let [rest, made] = [text, 0];
  let until = Infinity;
  for (const { at, end, write } of placed.sort((a, b) => b.at - a.at)) {
    if (end > until) continue;
    rest = rest.slice(0, at) + write + rest.slice(end);
    until = at;
    made++;
  }
  return { text: rest, made };
}
