import { monthWords } from './monthWords.ts';
import { SITE } from './citable.ts';
import type { Citable } from './citable.ts';

/** A piece of a reference: words, or words in italics. */
export type Piece = string | { readonly italic: string };

/** The styles a reference is written in. */
export const styles = { apa: 'APA', mla: 'MLA', chicago: 'Chicago' } as const;

export type Style = keyof typeof styles;

/**
 * A reference in a style: APA 7, MLA 9, Chicago 17 (author and date). Titles stand as they are published; an
 * organisation that is the site itself is named once, as each style asks.
 */
export function styled(citable: Citable, style: Style): Piece[] {
  return { apa, mla, chicago }[style](citable);
}

/** A reference as plain text. */
export function plain(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.italic)).join('');
}

function apa({ kind, title, within, authors, date, release, version, url }: Citable): Piece[] {
  const { day, month, year } = monthWords(date);
  const when = kind === 'dataset' ? year : `${year}, ${month} ${day}`;
  const said = version ? `Version ${version}; data release ${release}` : `Data release ${release}`;
  const what = {
    essay: '',
    section: '',
    figure: ` (${said}) [Figure]`,
    dataset: ` (${said}) [Data set]`,
  };
  const by = names(authors, ', & ', initials);
  return [
    `${ended(by)} (${when}). `,
    ...(within ? [`${ended(title)} In `, { italic: within }] : [{ italic: title }]),
    what[kind] || !/[?!.]$/u.test(within ?? title) ? `${what[kind]}. ` : ' ',
    isSite(authors) ? '' : `${SITE}. `,
    url,
  ];
}

function mla({ kind, title, within, authors, date, release, version, url }: Citable): Piece[] {
  const { day, shortMonth, year } = monthWords(date);
  const by = isSite(authors) ? '' : `${ended(names(authors, ', and ', whole))} `;
  const state = [
    version && `version ${version}`,
    kind !== 'essay' && kind !== 'section' && `data release ${release}`,
  ]
    .filter(Boolean)
    .join(', ');
  const end = `${state && `, ${state}`}, ${day} ${shortMonth} ${year}, ${url}.`;
  if (kind === 'dataset') return [by, { italic: title }, `. ${SITE}${end}`];
  const container = within ? [{ italic: within }, `, ${SITE}${end}`] : [{ italic: SITE }, end];
  return [by, `“${ended(inner(title))}” `, ...container];
}

function chicago({ kind, title, within, authors, date, release, version, url }: Citable): Piece[] {
  const { day, month, year } = monthWords(date);
  const site = isSite(authors) ? '' : `${SITE}. `;
  const state = version ? `Version ${version}, data release ${release}` : `Data release ${release}`;
  const what = {
    essay: '',
    section: '',
    figure: `Figure. ${state}. `,
    dataset: `Dataset. ${state}. `,
  };
  return [
    `${ended(names(authors, ' and ', whole))} ${year}. `,
    `“${ended(inner(title))}” `,
    within ? `In “${ended(inner(within))}” ` : '',
    `${site}${what[kind]}${month} ${day}, ${year}. ${url}.`,
  ];
}

function isSite([first, ...others]: readonly string[]): boolean {
  return first === SITE && others.length === 0;
}

/** All names, the last joined by a word of the style. */
function names(
  authors: readonly string[],
  and: string,
  write: (name: string, i: number) => string,
): string {
  const written = authors.map(write);
  const last = written.at(-1) ?? '';
  return written.length > 1 ? `${written.slice(0, -1).join(', ')}${and}${last}` : last;
}

/** The first of several names is turned round, the others stand as they are spoken. */
function whole(name: string, i: number): string {
  const [last = '', first] = name.split(/,\s*/u);
  return first && i > 0 ? `${first} ${last}` : name;
}

/** A person's first names as initials. */
function initials(name: string): string {
  const [last = '', first] = name.split(/,\s*/u);
  const letters = first?.split(/\s+/u).map((word) => `${[...word][0] ?? ''}.`);
  return letters ? `${last}, ${letters.join(' ')}` : name;
}

/** Closed by a full stop, unless it closes itself. */
function ended(words: string): string {
  return /[?!.]$/u.test(words) ? words : `${words}.`;
}

/** Quotation marks as they stand inside other quotation marks. */
function inner(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}
