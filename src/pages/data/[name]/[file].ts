import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentDir } from '../../../evidence/contentDir.ts';
import { theEvidence } from '../../../evidence/theEvidence.ts';

export const getStaticPaths = () =>
  [...theEvidence().datasets.keys()].flatMap((name) =>
    [`${name}.csv`, `${name}.json`, 'datapackage.json'].map((file) => ({ params: { name, file } })),
  );

/** A dataset as its files: the CSV and package as contributors edit them, and the rows as JSON. */
export const GET: APIRoute = ({ params }) => {
  const { name = '', file = '' } = params;
  if (file === `${name}.json`) return Response.json(theEvidence().datasets.get(name)?.rows);
  const type = file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
  return new Response(readFileSync(join(contentDir, 'data', name, file)), {
    headers: { 'Content-Type': type },
  });
};
