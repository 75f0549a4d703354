import type { Dataset as DatasetThing, WithContext } from 'schema-dts';
import { SITE } from '../../citing/citable.ts';
import type { Dataset } from '../../evidence/dataset.ts';
import { frameWords } from '../../evidence/frame.ts';

/** What is known of a dataset once it is published. */
export interface Published {
  /** Full address of its page. */
  readonly address: string;
  /** Number of the data release, and its day as YYYY-MM-DD. */
  readonly release: number;
  readonly date: string;
}

/** A dataset for search engines: schema.org/Dataset as JSON-LD, made from its package. */
export function datasetLd(
  { name, package: about, fields }: Dataset,
  { address, release, date }: Published,
): WithContext<DatasetThing> {
  const file = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    contentUrl: `${address}${path}`,
    encodingFormat,
  });
  const creator = {
    '@type': 'Organization' as const,
    name: SITE,
    url: new URL('/', address).href,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    name: about.title,
    description: `${about.description} ${frameWords(about.frame)}`,
    url: address,
    identifier: name,
    version: `${about.version}, data release ${release}`,
    dateModified: date,
    ...(about.period ? { temporalCoverage: coverage(about.period) } : {}),
    keywords: about.keywords ?? [],
    license: about.licenses.map(({ path }) => path),
    isAccessibleForFree: true,
    creator,
    publisher: creator,
    isBasedOn: about.sources.map(({ title, path }) => ({
      '@type': 'CreativeWork',
      name: title,
      url: path,
    })),
    variableMeasured: fields
      .filter(({ unit }) => unit)
      .map(({ name: column, title = column, description, unit }) => ({
        '@type': 'PropertyValue',
        name: title,
        propertyID: column,
        ...(description ? { description } : {}),
        ...(unit === '1' ? {} : { unitText: unit }),
      })),
    distribution: [
      file(`${name}.csv`, 'text/csv'),
      file(`${name}.json`, 'application/json'),
      file(`${name}.zip`, 'application/zip'),
    ],
  };
}

/** ISO 8601 interval; a quarter is written as the month it begins or ends with. */
function coverage({ from, to }: { readonly from: string; readonly to: string }): string {
  const month = (text: string, last: boolean) =>
    text.replace(/-Q([1-4])$/u, (_, quarter: string) => {
      const number = Number(quarter) * 3 - (last ? 0 : 2);
      return `-${String(number).padStart(2, '0')}`;
    });
  return `${month(from, false)}/${month(to, true)}`;
}
