import { href } from './href.ts';

/** The address of a page, file or fragment of this site as others write it, with scheme and host. */
export function fullAddress(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
