import { SITE } from './citable.ts';
import type { Citable } from './citable.ts';

/** A reference as CSL-JSON, a list of one, which Zotero and pandoc read. */
export function cslJson(citable: Citable): string {
  const { kind, title, within, authors, date, release, version, url, key } = citable;
  const item = {
    id: key,
    type: kind === 'dataset' ? 'dataset' : 'webpage',
    ...(kind === 'figure' ? { genre: 'Figure' } : {}),
    title,
    author: authors.map(nameOf),
    // Both would have styles print the name twice.
    ...(kind === 'dataset' ? { publisher: SITE } : { 'container-title': within ?? SITE }),
    issued: { 'date-parts': [date.split('-').map(Number)] },
    version: version ?? `Data release ${release}`,
    ...(version ? { note: `Data release ${release}` } : {}),
    language: 'en-GB',
    URL: url,
  };
  return `${JSON.stringify([item], null, 1)}\n`;
}

/** An organisation is one literal, so that nobody turns its name round. */
function nameOf(author: string): object {
  const [family, given] = author.split(/,\s*/u);
  return given ? { family, given } : { literal: author };
}
