import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentDir } from '../../evidence/contentDir.ts';
import { datasetFiles } from '../../evidence/bundle/datasetFiles.ts';
import { zip } from '../../evidence/bundle/zip.ts';
import { theEvidence } from '../../evidence/theEvidence.ts';
import { href } from '../../layouts/href.ts';

/** Every dataset in a folder of its own, with the whole bibliography and the licence. */
export const GET: APIRoute = ({ site, url }) => {
  const evidence = theEvidence();
  const files = [...evidence.datasets.values()].flatMap((dataset) => {
    const homepage = new URL(href(`/data/${dataset.name}/`), site ?? url).href;
    const files = Object.entries(datasetFiles(dataset, evidence, homepage));
    const own = files.filter(([path]) => path !== 'sources.json');
    return own.map(([path, file]) => [`${dataset.name}/${path}`, file] as const);
  });
  const whole = ['references.json', 'LICENSE.md'].map(
    (file) => [file, readFileSync(join(contentDir, file))] as const,
  );
  const archive = zip(Object.fromEntries([...files, ...whole]));
  return new Response(Buffer.from(archive), { headers: { 'Content-Type': 'application/zip' } });
};
