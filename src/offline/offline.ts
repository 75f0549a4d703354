import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { standing } from '../hosting/standing.ts';
import { fileOf, filesOf } from './filesOf.ts';
import type { OfflineList } from './offlineList.ts';

/** Once the site is built: what must be kept of each essay, and of the page that shows what is kept, to read it offline. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const essays = readdirSync(join(folder, 'essays'), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => `/essays/${name}/`);
        for (const path of [...essays, '/kept/']) {
          if (!existsSync(join(folder, fileOf(path)))) continue;
          const list = JSON.stringify(listOf(folder, path));
          writeFileSync(join(folder, path, 'offline.json'), list);
        }
        const all = essays.map((path) => `${standing.base}${path.slice(1)}`);
        writeFileSync(
          join(folder, 'essays', 'offline.json'),
          JSON.stringify({ essays: all.sort() }),
        );
      },
    },
  };
}

/** The list of one page, with the hash of each file: a copy that does not have them all is of two versions. */
function listOf(folder: string, path: string): OfflineList {
  const hashOf = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');
  const files = filesOf(folder, path, standing.base).map((file) => {
    const data = readFileSync(join(folder, fileOf(file)));
    return { path: `${standing.base}${file.slice(1)}`, hash: hashOf(data), bytes: data.length };
  });
  const version = hashOf(files.map(({ hash }) => hash).join()).slice(0, 12);
  return { version, files };
}
