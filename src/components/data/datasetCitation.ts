import type { DataPackage } from '../../evidence/dataPackage.ts';

/** What a citation says besides the dataset itself. */
export interface Published {
  /** Full address of the dataset's page. */
  readonly address: string;
  /** Number of the data release, and its day as YYYY-MM-DD. */
  readonly release: number;
  readonly date: string;
}

/** A dataset as BibLaTeX knows it; the key is its name. */
export function datasetCitation(
  { name, title, version }: Pick<DataPackage, 'name' | 'title' | 'version'>,
  { address, release, date }: Published,
): string {
  const fields = {
    author: '{Computing Power contributors}',
    title: `{${title}}`,
    date,
    version: `${version}, data release ${release}`,
    organization: 'Computing Power',
    url: address,
  };
  const lines = Object.entries(fields).map(([field, text]) => `  ${field} = {${text}},`);
  return [`@dataset{computing-power-${name},`, ...lines, '}'].join('\n');
}
