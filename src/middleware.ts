import { defineMiddleware } from 'astro:middleware';
import { href } from './layouts/href.ts';
import { addressOf } from './permalinks/forward.ts';
import { noteOf } from './permalinks/noteOf.ts';
import { placements } from './permalinks/placements.ts';
import { putPlacements } from './permalinks/putPlacements.ts';
import { theForwards } from './permalinks/readForwards.ts';
import { theLock } from './permalinks/readLock.ts';

/** Puts the ids a page had before into the page, whatever renders it. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const base = href('/');
  const path = decodeURI(`/${url.pathname.slice(base.length)}`);
  const list = placements(theForwards(), path);
  if (!list.length || !response.headers.get('Content-Type')?.startsWith('text/html')) {
    return response;
  }
  const titles = new Map(
    theForwards().map(({ from }) => {
      const { path: page, id } = addressOf(from);
      return [id, theLock()[page]?.[id]?.title ?? ''];
    }),
  );
  const html = putPlacements(await response.text(), list, (placement) =>
    noteOf(placement, titles.get(placement.old) ?? '', href),
  );
  return new Response(html, response);
});
