import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../problemAt.ts';
import { mapEdition } from './mapEdition.ts';
import type { StaleOverride } from './mapEdition.ts';
import { mergeEdition } from './mergeEdition.ts';
import type { Merged } from './mergeEdition.ts';
import { partsUnlike } from './partsOf.ts';
import { readEdition } from './readEdition.ts';
import { readMapping } from './readMapping.ts';
import { readOverrides } from './readOverrides.ts';

/** What an edition would make of a dataset. Nothing is written. */
export interface Plan {
  readonly merged?: Merged;
  readonly stale: readonly StaleOverride[];
  readonly problems: readonly Problem[];
}

/**
 * Works out what an edition makes of a dataset. `data` is the folder of the datasets, `find` the path of
 * the edition for the file name the mapping gives it.
 */
export function planUpdate(
  dataset: Dataset,
  datasets: ReadonlyMap<string, Dataset>,
  data: string,
  find: (file: string) => string,
): Plan {
  const folder = join(data, dataset.name);
  const read = readMapping(folder, dataset);
  const { overrides, problems } = readOverrides(
    folder,
    `content/data/${dataset.name}/overrides.csv`,
  );
  const { mapping } = read;
  if (!mapping || read.problems.length || problems.length) {
    return { stale: [], problems: [...read.problems, ...problems] };
  }
  const file = find(mapping.file);
  const edition = readEdition(readFileSync(file), file, { ...read, mapping });
  if (edition.problems.length) return { stale: [], problems: edition.problems };
  const unlike = partsUnlike(edition.rows, mapping).map((i) =>
    problemAt(read.file, read.placeOf(['parts', i, 'like']), {
      rule: 'mapping',
      message: `no name in ${file} is like "${mapping.parts?.[i]?.like ?? ''}"`,
      fix: 'look how the publisher names the rows now, and write the pattern and the id anew',
    }),
  );
  if (unlike.length) return { stale: [], problems: unlike };
  const ids = datasets.get(mapping.ids ?? dataset.name) ?? dataset;
  const mapped = mapEdition(edition.rows, { dataset, ids, mapping, overrides, file });
  if (mapped.problems.length) return { stale: [], problems: mapped.problems };
  return { merged: mergeEdition(dataset, mapping, mapped.rows), stale: mapped.stale, problems: [] };
}
