import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';

/** The address of a file that `npm run publish:files` made, from the root of the site; undefined where it has not. */
export function madeFile(name: string): string | undefined {
  return existsSync(join(cwd(), 'public/files', name)) ? `/files/${name}` : undefined;
}
