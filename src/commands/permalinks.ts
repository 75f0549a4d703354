import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import release from '../../content/release.json' with { type: 'json' };
import { contentDir } from '../evidence/contentDir.ts';
import { addToLock } from '../permalinks/addToLock.ts';
import { readLock } from '../permalinks/readLock.ts';
import { readSite } from '../site/readSite.ts';
import { buildSite } from './buildSite.ts';

/** Builds the site and locks every address it publishes that is not locked yet. */
const folder = await buildSite();
const before = readLock(contentDir);
const after = addToLock(before, readSite(folder), release.date);
writeFileSync(join(contentDir, 'permalinks.json'), `${JSON.stringify(after, null, 1)}\n`);
const count = (lock: typeof before) =>
  Object.values(lock).reduce((sum, anchors) => sum + Object.keys(anchors).length, 0);
stdout.write(`${count(after) - count(before)} addresses locked, ${count(after)} in all.\n`);
