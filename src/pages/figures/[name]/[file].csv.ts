import type { APIRoute } from 'astro';
import { builtFigure, builtNames, drawn } from '../../../figure-kit/build/builtFigure.ts';
import { csvOf } from '../../../figure-kit/csvOf.ts';

export const getStaticPaths = () => builtNames.map((name) => ({ params: { name, file: name } }));

/** The table of a figure as it is first shown. */
export const GET: APIRoute = ({ params }) =>
  new Response(csvOf(drawn(builtFigure(params['name'] ?? '')).shown.table), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
