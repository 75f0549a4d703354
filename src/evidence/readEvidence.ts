import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkNames } from './checkNames.ts';
import { checkClaims } from './counting/checkClaims.ts';
import type { Dataset } from './dataset.ts';
import { checkOverrides } from './edition/checkOverrides.ts';
import { readOverrides } from './edition/readOverrides.ts';
import type { Evidence } from './evidence.ts';
import type { Problem } from './problem.ts';
import { readClaims } from './readClaims.ts';
import { readDataset } from './readDataset.ts';
import { readList } from './readList.ts';
import type { EntryOf } from './readList.ts';
import type { Reference } from './reference.ts';
import { checkAcross } from './rules/checkAcross.ts';
import { referenceShape, termShape } from './shapes/shapes.ts';
import type { Term } from './term.ts';

const REFERENCE: EntryOf<Reference> = {
  shape: referenceShape,
  stub: (id) => ({ id, type: 'webpage', title: id }),
};
const TERM: EntryOf<Term> = { shape: termShape, stub: (id) => ({ id, term: id, definition: id }) };

/** Reads and checks datasets, bibliography, glossary and claims of a content folder. */
export function readEvidence(content: string): Evidence {
  const problems: Problem[] = [];
  const references = readList(content, 'references.json', REFERENCE, problems);
  const terms = readList(content, 'glossary.yaml', TERM, problems);
  const claims = readClaims(content, problems);
  const datasets = new Map<string, Dataset>();
  const broken = new Set<string>();
  if (!references.items.size) broken.add('references');
  if (terms.unread) broken.add('glossary');
  for (const name of folders(join(content, 'data'))) {
    const { dataset, problems: found } = readDataset(join(content, 'data', name), dirname(content));
    problems.push(...found);
    if (found.length) broken.add(name);
    if (dataset) datasets.set(name, dataset);
  }
  problems.push(...checkAcross(datasets, broken));
  problems.push(...overridesOf(content, datasets, references.items));
  const evidence = {
    datasets,
    references: references.items,
    terms: terms.items,
    ledger: claims.ledger,
    broken,
    placeOfReference: references.placeOf,
    placeOfClaim: claims.placeOf,
    placeOfTerm: terms.placeOf,
  };
  const names = checkNames(evidence, { terms: terms.placeOf, claims: claims.placeOf });
  const counts = checkClaims(claims.ledger, datasets, claims.placeOf);
  return { ...evidence, problems: [...problems, ...names, ...counts] };
}

/** What is wrong with the lists of cells in which datasets differ from their source on purpose. */
function overridesOf(
  content: string,
  datasets: ReadonlyMap<string, Dataset>,
  references: ReadonlyMap<string, Reference>,
): Problem[] {
  return [...datasets.values()].flatMap((dataset) => {
    const file = `content/data/${dataset.name}/overrides.csv`;
    const read = readOverrides(join(content, 'data', dataset.name), file);
    return [...read.problems, ...checkOverrides(dataset, read.overrides, file, references)];
  });
}

function folders(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map(({ name }) => name).sort();
}
