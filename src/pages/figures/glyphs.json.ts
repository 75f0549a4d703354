import type { APIRoute } from 'astro';
import { glyphTable } from '../../figure-kit/build/glyphTable.ts';

/** The letters of the site's fonts as outlines, for pictures that leave the site. */
export const GET: APIRoute = async () => Response.json(await glyphTable());
