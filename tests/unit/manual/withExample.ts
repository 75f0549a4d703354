import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rule } from '../../../src/manual/rule.ts';
import { brokenContent } from '../essays/brokenContent.ts';

/** The right content with the example of a rule laid over it, once as it should be and once as it should not. */
export function withExample({ file, right, wrong, instead, given = {} }: Rule) {
  const folders = [brokenContent(), brokenContent()] as const;
  const [good, bad] = folders;
  for (const folder of folders)
    for (const [path, text] of Object.entries(given))
      put(folder, path, typeof text === 'string' ? text : replaced(folder, path, ...text));
  lay(good, file, right, instead ?? right);
  lay(bad, file, wrong, instead ?? right);
  return { good, bad };
}

/** Puts a text where it belongs: in the place of another, behind the end of a file, or as a file of its own. */
function lay(folder: string, file: string, text: string | null, at: string | null): void {
  const path = join(folder, file);
  if (text === null) {
    if (existsSync(path)) rmSync(path);
  } else if (!existsSync(path)) put(folder, file, text);
  else {
    const before = readFileSync(path, 'utf8');
    const after =
      at !== null && before.includes(at) ? before.replace(at, () => text) : `${before}\n${text}\n`;
    writeFileSync(path, after);
  }
}

function put(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function replaced(folder: string, file: string, find: string, write: string): string {
  const before = readFileSync(join(folder, file), 'utf8');
  if (!before.includes(find)) throw new Error(`${file} does not hold ${find}`);
  return before.replace(find, () => write);
}
