/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/**
 * What every answer carries. The pages' own policy of hashes stands in their heads; a host adds what a
 * page cannot say of itself. Everything here is public, so anyone may load it into a page of theirs:
 * embeds need that, since the frames of others have no origin.
 */
export const EVERYWHERE: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/** Who may show a page in a frame. */
const FRAMED: Headers = { 'Content-Security-Policy': 'frame-ancestors *' };
const UNFRAMED: Headers = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** How long an answer may be kept: for ever where its name changes with its bytes, else until asked again. */
const KEPT: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const ASKED: Headers = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/** The headers of all that stands in a folder at the root of the site, or of a file there. */
export function headersOf(folder: string): Headers {
  return {
    ...EVERYWHERE,
    ...(folder === 'embed' ? FRAMED : UNFRAMED),
    ...(folder === '_astro' ? KEPT : ASKED),
  };
}

/** Types of files that hosts do not know, or send without their encoding. */
export const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  webmanifest: 'application/manifest+json',
  epub: 'application/epub+zip',
  imscc: 'application/zip',
  ris: 'application/x-research-info-systems; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
};
