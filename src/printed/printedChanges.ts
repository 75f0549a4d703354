import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import type { Printed } from './printedNumbers.ts';

/** A number the site prints that becomes another. */
export interface PrintedChange {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What the site prints differently from another content folder, a path from the project's root.
 * Each side is read by a process of its own, for the content is read once and remembered.
 */
export function printedChanges(before: string, after: string): PrintedChange[] {
  const [was, is] = [printedFrom(before), printedFrom(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((where) => was[where] !== is[where])
    .map((where) => ({ where, before: was[where] ?? '–', after: is[where] ?? '–' }));
}

function printedFrom(content: string): Printed {
  const { stdout, stderr, status } = spawnSync(execPath, ['src/commands/printed.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return JSON.parse(stdout) as Printed;
  const reason = /^\w*Error: (.*)$/mu.exec(stderr)?.[1] ?? 'it ends without saying why';
  return { [`all  ${content}`]: `cannot be read: ${reason}` };
}
