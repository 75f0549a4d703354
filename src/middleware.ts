import { defineMiddleware } from 'astro:middleware';
import { href } from './layouts/href.ts';
import { typographicHtml } from './layouts/typographicHtml.ts';
import { addressOf } from './permalinks/forward.ts';
import { noteOf } from './permalinks/noteOf.ts';
import { placements } from './permalinks/placements.ts';
import { putPlacements } from './permalinks/putPlacements.ts';
import { theForwards } from './permalinks/readForwards.ts';
import { theLock } from './permalinks/readLock.ts';

/** What every page goes through, whatever renders it: the ids it had before, and the apostrophes of print. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const path = decodeURI(`/${url.pathname.slice(href('/').length)}`);
  const html = withFormerIds(await response.text(), path);
  return new Response(typographicHtml(html), response);
});

function withFormerIds(html: string, path: string): string {
  const list = placements(theForwards(), path);
  if (!list.length) return html;
  const titles = new Map(
    theForwards().map(({ from }) => {
      const { path: page, id } = addressOf(from);
      return [id, theLock()[page]?.[id]?.title ?? ''];
    }),
  );
  return putPlacements(html, list, (placement) =>
    noteOf(placement, titles.get(placement.old) ?? '', href),
  );
}
