import type { APIRoute } from 'astro';
import release from '../../../../content/release.json';
import { BOM } from '../../../evidence/bom.ts';
import { datasetFiles } from '../../../evidence/bundle/datasetFiles.ts';
import { readme } from '../../../evidence/bundle/readme.ts';
import { zip } from '../../../evidence/bundle/zip.ts';
import { theEvidence } from '../../../evidence/theEvidence.ts';
import { href } from '../../../layouts/href.ts';

/** The CSV by whose first bytes a spreadsheet knows its letters; the package and programs take the plain one. */
const SPREADSHEET = '.spreadsheet.csv';

export const getStaticPaths = () =>
  [...theEvidence().datasets.keys()].flatMap((name) =>
    [`${name}.csv`, `${name}${SPREADSHEET}`, `${name}.json`, `${name}.zip`, 'datapackage.json'].map(
      (file) => ({ params: { name, file } }),
    ),
  );

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  zip: 'application/zip',
};

/** A dataset as its files: the CSV as contributors edit it, the rows as JSON, the package, and all of it in a zip. */
export const GET: APIRoute = ({ params, site, url }) => {
  const { name = '', file = '' } = params;
  const dataset = theEvidence().datasets.get(name);
  if (!dataset) throw new Error(`there is no dataset "${name}"`);
  const homepage = new URL(href(`/data/${name}/`), site ?? url).href;
  const files = datasetFiles(dataset, theEvidence(), homepage);
  const text = readme(dataset.package, { homepage, release: release.number, date: release.date });
  const body = file.endsWith('.zip')
    ? zip({ ...files, 'README.txt': text })
    : files[file.replace(SPREADSHEET, '.csv')];
  const before = file.endsWith(SPREADSHEET) ? BOM : '';
  return new Response(Buffer.concat([Buffer.from(before), Buffer.from(body ?? '')]), {
    headers: { 'Content-Type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain' },
  });
};
