import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';

/** The names of all figures: the folders of `src/figures`. */
export function figureNames(): ReadonlySet<string> {
  const folder = join(cwd(), 'src/figures');
  if (!existsSync(folder)) return new Set();
  return new Set(readdirSync(folder).filter((name) => existsSync(join(folder, name, 'figure.ts'))));
}
