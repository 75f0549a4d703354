import type { APIRoute } from 'astro';
import { href } from '../layouts/href.ts';
import { anchorList } from '../permalinks/anchorList.ts';
import { theForwards } from '../permalinks/readForwards.ts';
import { theLock } from '../permalinks/readLock.ts';

/** Every published address with its title, its first day and what became of it, for people who build on them. */
export const GET: APIRoute = ({ site, url }) =>
  Response.json(
    anchorList(theLock(), theForwards(), (path) => new URL(href(path), site ?? url).href),
  );
