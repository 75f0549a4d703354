import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../evidence/problem.ts';
import { checkBytes } from './checkBytes.ts';
import { KNOWN_FILES, LEFT_BEHIND, meantFor } from './knownFiles.ts';

/** Looks at every file of a content folder: that something reads it, that it is text, that no part is missing. */
export function checkFiles(content: string): Problem[] {
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !LEFT_BEHIND.has(entry.name))
    .map((entry) => ({
      path: join(entry.parentPath, entry.name)
        .slice(content.length + 1)
        .replaceAll('\\', '/'),
      isFile: entry.isFile(),
    }));
  const paths = new Set(files.map(({ path }) => path));
  return [
    ...files.flatMap(({ path, isFile }) => checkFile(path, isFile, content)),
    ...incomplete('essays', 'index.mdx', paths),
    ...incomplete('data', 'datapackage.json', paths),
  ];
}

function checkFile(path: string, isFile: boolean, content: string): Problem[] {
  const at = { file: `content/${path}`, line: 1, col: 1, rule: 'stray-file' };
  if (!isFile) {
    const message = 'this is a link to another place, which is not part of the content';
    return [{ ...at, message, fix: 'put the file itself here' }];
  }
  if (!KNOWN_FILES.some((known) => known.test(path)))
    return [{ ...at, message: 'nothing reads this file', fix: meantFor(path) }];
  if (!/\.(?:mdx?|ya?ml|json|csv)$/u.test(path)) return [];
  return checkBytes(readFileSync(join(content, path)), `content/${path}`);
}

/** Folders that lack the file that makes them an essay or a dataset. */
function incomplete(folder: string, lacks: string, paths: ReadonlySet<string>): Problem[] {
  const names = [...paths].flatMap((path) => {
    const [first, name, rest] = path.split('/');
    return first === folder && name && rest ? [name] : [];
  });
  return [...new Set(names)]
    .filter((name) => !paths.has(`${folder}/${name}/${lacks}`))
    .map((name) => ({
      file: `content/${folder}/${name}/${lacks}`,
      line: 1,
      col: 1,
      rule: 'missing-file',
      message: `the folder ${folder}/${name} has no ${lacks}`,
      fix: `add it; any other folder in content/${folder} shows how it looks`,
    }));
}
