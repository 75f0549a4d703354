import type { OfflineList } from './offlineList.ts';

/** What is kept of one page, in one version. */
export interface Kept {
  readonly path: string;
  readonly version: string;
}

/** The name of the cache that holds it; `public/sw.js` reads such names. */
export const nameOf = ({ path, version }: Kept): string => `kept ${path} ${version}`;

/** What this browser keeps of the site. */
export async function allKept(): Promise<Kept[]> {
  const names = await caches.keys();
  return names.flatMap((name) => {
    const [kept, path, version] = name.split(' ');
    return kept === 'kept' && path && version ? [{ path, version }] : [];
  });
}

/**
 * Keeps a page with all it needs, whole and of one version or not at all, in the place of what was kept of it before.
 *
 * @throws Error when a file cannot be had, or has changed since the list was written.
 */
export async function keep(path: string): Promise<void> {
  const answer = await fetch(`${path}offline.json`, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${path} has no list of what to keep`);
  const { version, files } = (await answer.json()) as OfflineList;
  const before = (await allKept()).filter((kept) => kept.path === path);
  if (before.some((kept) => kept.version === version)) return;
  const name = nameOf({ path, version });
  const cache = await caches.open(name);
  try {
    await cache.addAll(files.map((file) => new Request(file.path, { cache: 'no-cache' })));
    for (const file of files) {
      const body = await (await cache.match(file.path))?.arrayBuffer();
      if (!body || (await hashOf(body)) !== file.hash) throw new Error(`${file.path} has changed`);
    }
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  for (const old of before) await caches.delete(nameOf(old));
}

/** Lets go of what is kept of a page. */
export async function letGo(kept: Kept): Promise<void> {
  await caches.delete(nameOf(kept));
}

/** Lets the browser read what is kept when there is no network. Called only once a reader keeps something. */
export async function serveKept(base: string): Promise<void> {
  await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  await navigator.serviceWorker.ready;
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
