import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Computed } from './computed.ts';

/** Every computed value, by its address `computed/<essay>/<name>`. */
export async function allComputed(): Promise<ReadonlyMap<string, Computed>> {
  const folder = join(cwd(), 'src/computed');
  const found = new Map<string, Computed>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()) {
    const path = pathToFileURL(join(folder, file)).href;
    const module = (await import(/* @vite-ignore */ path)) as { default: Record<string, Computed> };
    for (const [name, value] of Object.entries(module.default)) {
      found.set(`computed/${file.replace('.ts', '')}/${name}`, value);
    }
  }
  return found;
}
