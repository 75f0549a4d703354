import type { DataPackage } from '../dataPackage.ts';
import { frameWords } from '../frame.ts';

/** The text file that goes with a downloaded dataset: what it is, how not to use it, licence, how to cite it. */
export function readme(
  { name, title, version, description, licenses, sources, asOf, frame }: DataPackage,
  { homepage, release, date }: { homepage: string; release: number; date: string },
): string {
  const files = [
    [`${name}.csv`, 'the rows'],
    [`${name}.json`, 'the same rows'],
    ['datapackage.json', 'columns, units, licence (Data Package 2.0)'],
    ['sources.json', 'the sources the rows name (CSL-JSON)'],
    ['SHA256SUMS', 'check with: sha256sum --check SHA256SUMS'],
  ] as const;
  const width = Math.max(...files.map(([file]) => file.length));
  return `${title}
${'='.repeat(title.length)}

${description}

${frameWords(frame)}

Evidence as of ${asOf}. Version ${version}, data release ${release} of ${date}.
${homepage}

Files
${files.map(([file, what]) => `  ${file.padEnd(width)}  ${what}`).join('\n')}

Licence
  ${licenses.map((licence) => `${licence.title ?? licence.name}, ${licence.path}`).join('\n  ')}

Made from
  ${sources.map((source) => `${source.title}, ${source.path}`).join('\n  ')}

Cite as
  Computing Power contributors (${date.slice(0, 4)}). ${title}. Dataset, version ${version}, data release ${release}. ${homepage}
`;
}
