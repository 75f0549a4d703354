import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../evidence/contentDir.ts';
import type { Lock } from './lock.ts';

/** The lock of a content folder; empty before the first publication. */
export function readLock(content: string): Lock {
  const path = join(content, 'permalinks.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Lock) : {};
}

let read: Lock | undefined;

/** The lock of this site, read once. */
export function theLock(): Lock {
  return (read ??= readLock(contentDir));
}
