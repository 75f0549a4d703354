import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes out what can be taken out without reading a text: byte order marks. A CSV may keep its own. */
export function mendBytes(content: string): void {
  for (const entry of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:mdx?|yaml|json)$/u.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    if (bytes.subarray(0, 3).equals(MARK)) writeFileSync(path, bytes.subarray(3));
  }
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
