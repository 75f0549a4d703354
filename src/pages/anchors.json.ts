import type { APIRoute } from 'astro';
import { contentDir } from '../evidence/contentDir.ts';
import { href } from '../layouts/href.ts';
import { readLock } from '../permalinks/readLock.ts';

/** Every published address with the day it was first published, for people who build on them. */
export const GET: APIRoute = ({ site }) => {
  const anchors = Object.entries(readLock(contentDir)).flatMap(([path, ids]) =>
    Object.entries(ids).map(([id, { first, title, movedTo }]) => ({
      address: new URL(`${href(path)}${id && `#${id}`}`, site).href,
      title,
      firstPublished: first,
      status: movedTo ? `moved to #${movedTo}` : 'stands',
    })),
  );
  return Response.json(anchors);
};
