import { env } from 'node:process';
import { baseOf } from './baseOf.ts';

/** Where `npm start` serves the site, unless the port is taken. */
export const LOCAL = 'http://localhost:4321';

const { SITE_URL, BASE_PATH } = env;

/**
 * Where the site will stand: `SITE_URL` is its host, `BASE_PATH` the folder it stands in there. Without
 * them it is the address at which this machine serves it, so that every address in it works there.
 */
export const standing = {
  origin: new URL(SITE_URL ?? LOCAL).origin,
  base: baseOf(BASE_PATH ?? (SITE_URL ? new URL(SITE_URL).pathname : '/')),
  /** Whether anyone said where; if not, addresses that are published lead to this machine. */
  said: SITE_URL !== undefined,
};
