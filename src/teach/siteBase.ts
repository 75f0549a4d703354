import { href } from '../layouts/href.ts';

/** Where the site is published, with a slash at its end: `https://example.org/sub/`. */
export function siteBase(): string {
  return new URL(href('/'), import.meta.env.SITE).href;
}
