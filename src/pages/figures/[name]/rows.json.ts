import type { APIRoute } from 'astro';
import { builtFigure, builtNames } from '../../../figure-kit/build/builtFigure.ts';

export const getStaticPaths = () => builtNames.map((name) => ({ params: { name } }));

/** The numbers a figure's island draws from. */
export const GET: APIRoute = ({ params }) => Response.json(builtFigure(params['name'] ?? '').rows);
