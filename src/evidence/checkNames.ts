import { NoSuchCell, cellAt } from './cell.ts';
import { checkDatasetNames } from './checkDatasetNames.ts';
import type { Evidence } from './evidence.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import { suggest } from './suggest.ts';

/** Where a part of the glossary or of the claims stands: the id of the entry, the path in it, and how far into the text. */
export type PlaceIn = (id: string, path: readonly PropertyKey[], into?: number) => Place;

type Read = Omit<Evidence, 'problems'>;

/** Every name that datasets, glossary and claims use leads somewhere: sources, cells, verdicts. */
export function checkNames(
  evidence: Read,
  places: { readonly terms: PlaceIn; readonly claims: PlaceIn },
): Problem[] {
  const { datasets, references, terms, ledger, broken } = evidence;
  if (broken.has('references')) return checkEvidence(evidence, places.claims);
  const glossary = [...terms.values()].flatMap(({ id, sources = [] }) =>
    unknownSources(sources, references, 'content/glossary.yaml', (i) =>
      places.terms(id, ['sources', i]),
    ),
  );
  const claims = [...ledger.claims.values()].flatMap(({ id, sources = [] }) =>
    unknownSources(sources, references, 'content/claims.yaml', (i) =>
      places.claims(id, ['sources', i]),
    ),
  );
  return [
    ...[...datasets.values()].flatMap((dataset) => checkDatasetNames(dataset, references)),
    ...glossary,
    ...claims,
    ...checkEvidence(evidence, places.claims),
  ];
}

function unknownSources(
  keys: readonly string[],
  known: Evidence['references'],
  file: string,
  placeOf: (index: number) => Place,
): Problem[] {
  return keys.flatMap((key, i) => {
    if (known.has(key)) return [];
    const message = `"${key}" is not in the bibliography`;
    const fix = suggest(key, known.keys(), 'add it to content/references.json');
    return [{ file, ...placeOf(i), rule: 'unknown-source', message, fix }];
  });
}

/** A claim has one of the verdicts that are defined, and its evidence is there. */
function checkEvidence({ datasets, ledger, broken }: Read, placeOf: PlaceIn): Problem[] {
  const file = 'content/claims.yaml';
  return [...ledger.claims.values()].flatMap(({ id, verdict, evidence = [] }) => {
    const verdicts = Object.keys(ledger.verdicts);
    const wrongVerdict = {
      file,
      ...placeOf(id, ['verdict']),
      rule: 'unknown-verdict',
      message: `"${verdict}" is no verdict`,
      fix: suggest(verdict, verdicts, `use one of ${verdicts.join(', ')}`),
    };
    const wrongRows = evidence.flatMap((address, i) => {
      const fault = faultOf(address, datasets, broken);
      if (!fault) return [];
      return [{ file, ...placeOf(id, ['evidence', i]), rule: 'unknown-value', ...fault }];
    });
    // A claim without a verdict was told of when its shape was read.
    const known = !verdict || verdicts.includes(verdict);
    return [...(known ? [] : [wrongVerdict]), ...wrongRows];
  });
}

/** What is wrong with an address `dataset`, `dataset/row` or `dataset/row/column`. */
function faultOf(
  address: string,
  datasets: Evidence['datasets'],
  broken: ReadonlySet<string>,
): Pick<Problem, 'message' | 'fix'> | undefined {
  const [name = '', row, column] = address.split('/');
  if (broken.has(name)) return undefined;
  try {
    cellAt(
      datasets,
      [name, row ?? [...(datasets.get(name)?.byId.keys() ?? [])][0], column ?? 'id'].join('/'),
    );
    return undefined;
  } catch (error) {
    if (!(error instanceof NoSuchCell)) throw error;
    const fix = suggest(
      error.wrong,
      error.known,
      'write it as dataset, dataset/row or dataset/row/column',
    );
    return { message: error.message, fix };
  }
}
