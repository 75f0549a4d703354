import { env } from 'node:process';
import { nearest } from '../evidence/nearest.ts';
import { addressOf } from './forward.ts';
import type { LockedAnchor } from './lock.ts';
import { theLock } from './readLock.ts';

/**
 * What the lock says of an address of this site. Everything that hands addresses to others (citations, embeds,
 * oEmbed, cartridges, reading lists) asks here first.
 *
 * @param address From the root of the site: `/essays/the-lease/#one-year`. A query is not looked at.
 * @throws Error when the address is not locked; only while new addresses are being locked, and while somebody writes, is it let by.
 */
export function published(address: string): LockedAnchor {
  const { path, id } = addressOf(address);
  const page = theLock()[path];
  const locked = page?.[id];
  if (locked) return locked;
  if (env['LOCKING'] || isPreview()) return { first: '', title: id };
  const known = page ? Object.keys(page).map((one) => `${path}#${one}`) : Object.keys(theLock());
  const near = nearest(page ? `${path}#${id}` : path, known);
  throw new Error(
    `content/permalinks.json:1:1  permalink-unknown  ${address} is not in the lock → ${near ? `did you mean ${near}?` : 'run "npm run permalinks" if it is new'}`,
  );
}

/** Whether `npm run dev` shows a page that is being written; commands have no `import.meta.env`. */
function isPreview(): boolean {
  return (import.meta as { env?: { DEV?: boolean } }).env?.DEV === true && !env['VITEST'];
}
