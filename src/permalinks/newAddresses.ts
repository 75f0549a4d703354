import type { KeptPage, KeptPart } from './keptPage.ts';
import type { Lock } from './lock.ts';

/** An address that is written and not locked yet. */
export interface NewAddress extends KeptPart {
  readonly path: string;
  readonly file: string;
}

/** What pages have that the lock does not know; before anything was published, there is no lock to add to. */
export function newAddresses(pages: readonly KeptPage[], lock: Lock): NewAddress[] {
  if (!Object.keys(lock).length) return [];
  return pages.flatMap(({ path, title, file, place, parts, locksParts }) => {
    const { line, col } = place;
    return [{ id: '', title, line, col }, ...(locksParts ? parts : [])]
      .filter(({ id }) => !lock[path]?.[id])
      .map((part) => ({ ...part, path, file }));
  });
}
