import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyHeaders, headersFile, nginxHeaders } from './hostHeaders.ts';
import { standing } from './standing.ts';

/** What a host reads, not what it serves. */
const OURS = /^_(headers|redirects)$|\.(nginx\.conf|caddy)$/u;

/** Once the site is built: the headers of every host, from one table. */
export function hosts(): AstroIntegration {
  return {
    name: 'hosts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entries = readdirSync(folder, { withFileTypes: true })
          .filter(({ name }) => !OURS.test(name))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
        const hosted = {
          base: standing.base,
          folders: entries.filter((entry) => entry.isDirectory()).map(({ name }) => name),
          files: entries.filter((entry) => entry.isFile()).map(({ name }) => name),
        };
        writeFileSync(join(folder, '_headers'), headersFile(hosted));
        writeFileSync(join(folder, 'headers.nginx.conf'), nginxHeaders(hosted));
        writeFileSync(join(folder, 'headers.caddy'), caddyHeaders(hosted));
      },
    },
  };
}
