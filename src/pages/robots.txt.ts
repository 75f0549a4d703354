import type { APIRoute } from 'astro';
import { href } from '../layouts/href.ts';

/** Everything may be read. What is a copy of another page says so itself, in its head. */
export const GET: APIRoute = ({ site, url }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap.xml'), site ?? url).href}\n`,
  );
