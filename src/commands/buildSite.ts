import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { build } from 'astro';

/** Renders the site into `.build/site`, away from `dist/`, and returns that folder. */
export async function buildSite(): Promise<string> {
  const folder = join(cwd(), '.build/site');
  rmSync(folder, { recursive: true, force: true });
  // What Astro remembers of content is by file, not by schema nor by folder: it is read anew.
  await build({ outDir: folder, logLevel: 'warn', force: true });
  return folder;
}
