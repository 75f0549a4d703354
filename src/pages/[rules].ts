import type { APIRoute } from 'astro';
import { href } from '../layouts/href.ts';
import { caddyRules, netlifyRules, nginxRules, rulesOf } from '../permalinks/hostRules.ts';
import { theForwards } from '../permalinks/readForwards.ts';

const files = {
  _redirects: netlifyRules,
  'redirects.nginx.conf': nginxRules,
  'redirects.caddy': caddyRules,
};

export const getStaticPaths = () =>
  Object.entries(files).map(([rules, write]) => ({ params: { rules }, props: { write } }));

/** Moved pages for hosts that answer with a redirect: then no page need be shown between. */
export const GET: APIRoute<{ write: (typeof files)['_redirects'] }> = ({ props }) =>
  new Response(props.write(rulesOf(theForwards(), (path) => href(path))), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
