import type { APIRoute } from 'astro';
import release from '../../../content/release.json';
import { atomOf } from '../../components/register/atomOf.ts';
import { rowsOf } from '../../components/register/counts.ts';
import { href } from '../../layouts/href.ts';

/** The register as an Atom feed: what is added comes up in readers that follow it. */
export const GET: APIRoute = ({ site, url }) => {
  const at = (path: string) => new URL(href(path), site ?? url).href;
  const feed = atomOf(rowsOf('switch-offs'), {
    page: at('/switch-offs/'),
    self: at('/switch-offs/feed.xml'),
    updated: release.date,
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
};
