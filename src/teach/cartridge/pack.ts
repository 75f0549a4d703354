import { strToU8, zipSync } from 'fflate';

/**
 * Zips files of text in the order given. All carry the same day, so that the same files are the same bytes in
 * every build and every time zone.
 */
export function pack(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: new Date(1980, 0, 1) });
}
