import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../essays/content.ts';
import type { Change } from './kind.ts';

/** The next minor version for a dataset whose present one is published, since its rows will differ. */
export function versionRaised(name: string, { folder, known }: Content): Change[] {
  const version = known.datasets.get(name)?.package.version;
  if (version === undefined || !existsSync(join(folder, 'data', name, 'releases', version)))
    return [];
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [
    {
      path: `content/data/${name}/datapackage.json`,
      find: `"version": "${version}"`,
      write: `"version": "${major}.${minor + 1}.0"`,
    },
  ];
}
