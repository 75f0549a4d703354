import { SITE } from './citable.ts';
import type { Citable } from './citable.ts';

/** A reference in RIS, which Zotero, EndNote and Mendeley read; one line a field, each ended by CR LF. */
export function ris(citable: Citable): string {
  const { kind, title, within, authors, date, release, version, url } = citable;
  const fields: (readonly [tag: string, text: string])[] = [
    ['TY', kind === 'dataset' ? 'DATA' : 'ELEC'],
    ...authors.map((author) => ['AU', author] as const),
    ['TI', title],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    kind === 'dataset' ? ['PB', SITE] : ['T2', within ?? SITE],
    ...(version ? [['ET', version] as const] : []),
    ['N1', `Data release ${release}`],
    ['LA', 'en-GB'],
    ['UR', url],
    ['ER', ''],
  ];
  return fields.map(([tag, text]) => `${tag}  - ${text.replaceAll(/\s+/gu, ' ')}\r\n`).join('');
}
