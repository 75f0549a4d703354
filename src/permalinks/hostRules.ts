import { addressOf } from './forward.ts';
import type { Forward } from './forward.ts';

/** A page that moved, as servers see it: they are never sent the fragment. */
export interface Rule {
  readonly from: string;
  readonly to: string;
}

/** The moves a server can make, by path; `href` makes an address of the site one of the server. */
export function rulesOf(forwards: readonly Forward[], href: (path: string) => string): Rule[] {
  return forwards.flatMap(({ from, to, gone }) =>
    to === undefined || gone !== undefined || from.includes('#')
      ? []
      : [{ from: href(from), to: href(to) }],
  );
}

const HEAD = '# Moved pages. Made by the build from content/forwards.yaml.\n';

/** For Netlify and Cloudflare: `_redirects`, which both read in the folder that is published. */
export function netlifyRules(rules: readonly Rule[]): string {
  return HEAD + rules.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** For nginx: `include` it in the `server` block. */
export function nginxRules(rules: readonly Rule[]): string {
  return (
    HEAD +
    rules
      .map(({ from, to }) => {
        const { path, query, id } = addressOf(to);
        const target = `${path}${query || '?'}${query ? '&' : ''}$args${id && `#${id}`}`;
        const kept = query ? target : `${path}$is_args$args${id && `#${id}`}`;
        return `location ~ ^${from.replace(/[.+]/gu, '\\$&')}?$ { return 301 ${kept}; }\n`;
      })
      .join('')
  );
}

/** For Caddy: `import` it in the site's block. */
export function caddyRules(rules: readonly Rule[]): string {
  return (
    HEAD +
    rules
      .map(({ from, to }) => {
        const { path, query, id } = addressOf(to);
        const kept = query
          ? `${path}${query}&{http.request.uri.query}`
          : `${path}{http.request.uri.prefixed_query}`;
        return [from, from.replace(/\/$/u, '')]
          .map((old) => `redir ${old} ${kept}${id && `#${id}`} permanent\n`)
          .join('');
      })
      .join('')
  );
}
