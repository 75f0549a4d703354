import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangedPicture } from './comparison.ts';

/** Pictures kept in two folders that are not the same. */
export function changedPictures(before: string, after: string): ChangedPicture[] {
  const names = new Set(
    [before, after].flatMap((folder) =>
      globSync('*/*.svg', { cwd: folder }).map((name) => name.replaceAll('\\', '/')),
    ),
  );
  return [...names]
    .sort()
    .map((name) => ({ name, before: textOf(join(before, name)), after: textOf(join(after, name)) }))
    .filter((picture) => picture.before !== picture.after);
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
