import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, stdout } from 'node:process';
import release from '../../content/release.json' with { type: 'json' };
import { contentDir } from '../evidence/contentDir.ts';
import { addToLock } from '../permalinks/addToLock.ts';
import { lockText } from '../permalinks/lockText.ts';
import { publishedAnchors } from '../permalinks/publishedAnchors.ts';
import { readFigures } from '../permalinks/readFigures.ts';
import { readLock } from '../permalinks/readLock.ts';
import { settingsOf } from '../permalinks/settings.ts';
import { readSite } from '../site/readSite.ts';
import { buildSite } from './buildSite.ts';

/** Builds the site and locks every address it publishes that is not locked yet. */
env['LOCKING'] = 'yes';
const folder = await buildSite();
const before = readLock(contentDir);
const published = publishedAnchors(readSite(folder), settingsOf(await readFigures()));
const after = addToLock(before, published, release.date);
writeFileSync(join(contentDir, 'permalinks.json'), lockText(after));
const count = (lock: typeof before) =>
  Object.values(lock).reduce((sum, anchors) => sum + Object.keys(anchors).length, 0);
stdout.write(`${count(after) - count(before)} addresses locked, ${count(after)} in all.\n`);
