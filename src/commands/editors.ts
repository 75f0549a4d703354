import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stdout } from 'node:process';
import { editorFiles } from '../editors/editorFiles.ts';

/** `npm run editors`: makes schemas, settings and snippets for editors anew from what our checks ask. */
const files = await editorFiles();
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
stdout.write(`${files.size} files stand in .vscode/.\n`);
