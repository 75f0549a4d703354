import type { APIRoute } from 'astro';
import { builtFigure, builtNames, drawn } from '../../../figure-kit/build/builtFigure.ts';
import { plainSvg } from '../../../figure-kit/build/plainSvg.ts';

export const getStaticPaths = () => builtNames.map((name) => ({ params: { name, file: name } }));

/** The picture of a figure as it is first shown, as a file of its own. */
export const GET: APIRoute = ({ params }) =>
  new Response(plainSvg(drawn(builtFigure(params['name'] ?? '')).pictures[0] ?? ''), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
