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
import { basename, dirname, join } from 'node:path';

const folder = 'tests/broken';
/** Files of a case that say something of it and are no content. */
const ABOUT = new Set(['expected.txt', 'wrong.json']);

/** One change to the right content: a text put in place of another, put behind the end, or instead of the file. */
interface Edit {
  readonly file: string;
  readonly find?: string;
  readonly write?: string;
  readonly append?: string;
  /** Bytes in hexadecimal, for texts that JSON cannot hold. */
  readonly bytes?: string;
  readonly remove?: true;
}

/** The right content with one case laid over it: its files, and the edits of its `wrong.json`. */
export function brokenContent(name?: string): string {
  const content = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
  cpSync(join(folder, '_right'), content, { recursive: true });
  if (!name) return content;
  const filter = (path: string) => !ABOUT.has(basename(path));
  cpSync(join(folder, name), content, { recursive: true, filter });
  const edits = join(folder, name, 'wrong.json');
  if (existsSync(edits))
    for (const edit of JSON.parse(readFileSync(edits, 'utf8')) as Edit[]) apply(edit, content);
  return content;
}

function apply({ file, find, write = '', append, bytes, remove }: Edit, content: string): void {
  const path = join(content, file);
  mkdirSync(dirname(path), { recursive: true });
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (remove) rmSync(path);
  else if (append !== undefined) writeFileSync(path, `${before.trimEnd()}\n\n${append}\n`);
  else if (find === undefined) writeFileSync(path, bytes ? Buffer.from(bytes, 'hex') : write);
  else {
    if (!before.includes(find)) throw new Error(`${file} does not hold "${find}"`);
    const piece = bytes ? Buffer.from(bytes, 'hex') : Buffer.from(write);
    const at = before.indexOf(find);
    const rest = Buffer.from(before.slice(at + find.length));
    writeFileSync(path, Buffer.concat([Buffer.from(before.slice(0, at)), piece, rest]));
  }
}
