import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import release from '../../content/release.json' with { type: 'json' };
import { lockNew } from '../permalinks/lockNew.ts';
import { readLock } from '../permalinks/readLock.ts';
import { mendContent } from '../check/mendContent.ts';
import { checkContent } from '../essays/checkContent.ts';
import type { Problem } from '../evidence/problem.ts';
import { NoAnswer } from './answer.ts';
import type { Change, Made } from './kind.ts';

/** What became of a thing that was to be made: the files that were written, or why none was. */
export interface Outcome {
  readonly written: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Writes what is made into a project, its new addresses locked. All of it is tried on a copy of the content first;
 * where that is refused nothing is written. A file that is there is never overwritten.
 *
 * @param root Folder of the project, with `content/` in it.
 * @throws NoAnswer that names the file where one to be made is there already.
 */
export function makeNew(root: string, { changes, locks = [] }: Made): Outcome {
  const there = changes.find((change) => 'text' in change && existsSync(join(root, change.path)));
  if (there) throw new NoAnswer(`${there.path} is there already → take another name`);
  const trial = mkdtempSync(join(tmpdir(), 'new-'));
  try {
    const content = join(trial, 'content');
    cpSync(join(root, 'content'), content, { recursive: true });
    for (const change of changes) apply(change, trial);
    mendContent(content);
    lockNew(content, locks, { lock: readLock(content), day: release.date });
    const problems = checkContent(content);
    if (problems.length) return { written: [], problems };
    const lock = 'content/permalinks.json';
    const written = [...changes.map(({ path }) => path), lock].filter(
      (path) => textOf(join(trial, path)) !== textOf(join(root, path)),
    );
    for (const path of written) put(join(root, path), textOf(join(trial, path)));
    return { written, problems };
  } finally {
    rmSync(trial, { recursive: true });
  }
}

function apply(change: Change, root: string): void {
  const path = join(root, change.path);
  if ('text' in change) put(path, change.text);
  else if ('append' in change) put(path, `${textOf(path).trimEnd()}\n${change.append}`);
  else
    put(
      path,
      textOf(path).replace(change.find, () => change.write),
    );
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
