import { TYPES, headersOf } from './headers.ts';
import type { Headers } from './headers.ts';

/** The built site as a host sees it. */
export interface Hosted {
  /** The folder it stands in: `/` or `/sub/`. */
  readonly base: string;
  /** Its folders at the root: `_astro`, `essays`. */
  readonly folders: readonly string[];
  /** Its files at the root: `index.html`, `feed.xml`. */
  readonly files: readonly string[];
}

const MADE = '# Made by the build from src/hosting/headers.ts.\n';

/**
 * For Netlify and Cloudflare: `_headers`, which both read in the folder that is published. Where several
 * rules match they join the values, so no two rules here give one header to one address.
 */
export function headersFile({ base, folders, files }: Hosted): string {
  const rule = (path: string, headers: Headers): string =>
    `${base}${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  return [
    MADE,
    ...folders.map((folder) => rule(`${folder}/*`, headersOf(folder))),
    ...['', ...files].map((file) => rule(file, headersOf(''))),
    ...Object.entries(TYPES).map(([ending, type]) => rule(`*.${ending}`, { 'Content-Type': type })),
  ].join('');
}

/** For nginx: `include` it in the `server` block. A location without headers of its own takes those round it. */
export function nginxHeaders({ base }: Hosted): string {
  const headers = (folder: string): string =>
    Object.entries(headersOf(folder))
      .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
      .join('');
  const types = Object.entries(TYPES)
    .map(
      ([ending, type]) =>
        `  location ~ \\.${ending}$ { types { } default_type "${type}"; try_files $uri =404; }\n`,
    )
    .join('');
  const location = (folder: string, path: string): string =>
    `location "${decodeURI(base)}${path}" {\n${headers(folder)}${types}  try_files $uri $uri/ =404;\n}\n`;
  return `${MADE}charset utf-8;
charset_types text/css text/plain text/xml text/javascript application/javascript application/json application/xml;
error_page 404 ${base}404.html;
${location('', '')}${location('embed', 'embed/')}${location('_astro', '_astro/')}`;
}

/** For Caddy: `import` it in the site's block. */
export function caddyHeaders({ base }: Hosted): string {
  const rule = (name: string, matcher: string, headers: Headers): string =>
    `@${name} ${matcher}\nheader @${name} {\n${Object.entries(headers)
      .map(([header, value]) => `\t${header} "${value}"\n`)
      .join('')}}\n`;
  const path = decodeURI(base);
  const own = ['embed', '_astro'].map((folder) => `"${path}${folder}/*"`);
  return [
    MADE,
    rule('pages', `not path ${own.join(' ')}`, headersOf('')),
    rule('embed', `path ${own[0] ?? ''}`, headersOf('embed')),
    rule('kept', `path ${own[1] ?? ''}`, headersOf('_astro')),
    ...Object.entries(TYPES).map(([ending, type]) =>
      rule(ending, `path *.${ending}`, { 'Content-Type': type }),
    ),
  ].join('');
}
