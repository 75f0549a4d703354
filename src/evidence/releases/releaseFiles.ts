import type { Files } from '../bundle/zip.ts';
import { publishedPackage } from '../publishedPackage.ts';
import { readCell } from '../readCell.ts';
import { readTable } from '../readTable.ts';
import type { Release } from './keptReleases.ts';

/** What is published of one version of a dataset for ever, by file name: CSV, the rows as JSON, the package. */
export function releaseFiles({ name, package: about, csv }: Release, homepage: string): Files {
  const { fields } = about.resources[0].schema;
  const rows = readTable(csv, `${name}.csv`).records.map((record) =>
    Object.fromEntries(
      fields.map((field, i) => {
        const text = record[i]?.text ?? '';
        const read = readCell(text, field);
        return [field.name, 'value' in read ? read.value : text];
      }),
    ),
  );
  return {
    [`${name}.csv`]: csv,
    [`${name}.json`]: `${JSON.stringify(rows, null, 1)}\n`,
    'datapackage.json': `${JSON.stringify(publishedPackage(about, csv, homepage), null, 1)}\n`,
  };
}
