import type { APIRoute } from 'astro';
import { siteBase } from '../../teach/siteBase.ts';
import { theCatalogue } from '../../teach/theCatalogue.ts';

/** Everything a reading list may hold, for the list in the browser and for anybody who builds a course. */
export const GET: APIRoute = async () =>
  Response.json({ base: siteBase(), essays: await theCatalogue() });
