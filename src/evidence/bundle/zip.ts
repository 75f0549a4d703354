import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** Files of an archive: text or bytes by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Packs files into a zip, with `SHA256SUMS` beside them that `sha256sum --check` understands. All files
 * carry the same day, so that two archives of the same files are the same to the byte.
 */
export function zip(files: Files): Uint8Array {
  const bytes = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, file]) => [path, Buffer.from(file)] as const);
  const sums = bytes.map(([path, file]) => `${sha256(file)}  ${path}\n`).join('');
  const all = [...bytes, ['SHA256SUMS', Buffer.from(sums)] as const];
  // Zip keeps local time: a day built from local parts is the same in every time zone.
  return zipSync(Object.fromEntries(all), { level: 9, mtime: new Date(1980, 0, 1) });
}

function sha256(file: Uint8Array): string {
  return createHash('sha256').update(file).digest('hex');
}
