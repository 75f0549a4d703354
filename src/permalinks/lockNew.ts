import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addToLock } from './addToLock.ts';
import type { KeptPage } from './keptPage.ts';
import type { Lock } from './lock.ts';
import { lockText } from './lockText.ts';
import { newAddresses } from './newAddresses.ts';

/**
 * Locks what pages have that is not locked yet, under a day, and says how many addresses that were. The build knows
 * titles as they are printed and takes them over when it locks.
 */
export function lockNew(
  folder: string,
  pages: readonly KeptPage[],
  { lock, day }: { readonly lock: Lock; readonly day: string },
): number {
  const fresh = newAddresses(pages, lock);
  if (!fresh.length) return 0;
  const published = new Map<string, Map<string, string>>();
  for (const { path, id, title } of fresh) {
    const page = published.get(path) ?? new Map<string, string>();
    published.set(path, page.set(id, title));
  }
  writeFileSync(join(folder, 'permalinks.json'), lockText(addToLock(lock, published, day)));
  return fresh.length;
}
