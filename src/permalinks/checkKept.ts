import type { Problem } from '../evidence/problem.ts';
import { problemAt } from '../evidence/problemAt.ts';
import type { Forward } from './forward.ts';
import type { KeptPage } from './keptPage.ts';
import type { Lock } from './lock.ts';
import { newAddresses } from './newAddresses.ts';
import { likely, wayOn } from './wayOn.ts';

/**
 * Holds pages as they are written against the lock: a published part that would die is told at the part that
 * looks like it under another name, or at the head of its file, and a new one where it is written. The build asks
 * the same of the pages it made, and of what only it knows.
 */
export function checkKept(
  pages: readonly KeptPage[],
  lock: Lock,
  forwards: readonly Forward[],
): Problem[] {
  const from = new Set(forwards.map((forward) => forward.from));
  return [
    ...pages.flatMap((page) => vanished(page, lock, from)),
    ...newAddresses(pages, lock).map((part) =>
      problemAt(part.file, part, {
        rule: 'permalink-new',
        message: `${part.path}${part.id && `#${part.id}`} is not in the lock`,
        fix: 'run "npm run check -- content --fix" and commit content/permalinks.json: from then on the address is for ever',
      }),
    ),
  ];
}

function vanished(page: KeptPage, lock: Lock, from: ReadonlySet<string>): Problem[] {
  const { path, file, place, parts } = page;
  if (from.has(path)) return [];
  const alive = new Set(['', ...parts.map(({ id }) => id)]);
  const fresh = parts.filter(({ id }) => !lock[path]?.[id]);
  const names = new Map([[path, new Map(fresh.map(({ id, title }) => [id, title]))]]);
  return Object.entries(lock[path] ?? {})
    .filter(([id]) => !alive.has(id) && !id.startsWith('?') && !from.has(`${path}#${id}`))
    .map(([id, { title }]) => {
      const heir = likely(
        id,
        fresh.map((part) => part.id),
        '',
        title,
      );
      const at = fresh.find((part) => part.id === heir) ?? place;
      return problemAt(file, at, {
        rule: 'permalink-vanished',
        message: `${path}#${id} was published and would die`,
        fix: wayOn({ path, id, title }, names),
      });
    });
}
