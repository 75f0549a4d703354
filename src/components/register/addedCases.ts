import { csvParse } from 'd3-dsv';
import { releasesOf } from '../../evidence/releases/keptReleases.ts';

/** A case that the last release brought to the register. */
export interface AddedCase {
  readonly id: string;
  readonly words: string;
}

/** The cases of a register that its last published version did not have; all of them where this is the first. */
export function addedCases(name: string): {
  readonly isFirst: boolean;
  readonly cases: AddedCase[];
} {
  const versions = releasesOf(name).map(({ csv }) => csvParse(csv.toString()));
  const [before, now] = [versions.at(-2) ?? [], versions.at(-1) ?? []];
  const known = new Set(before.map(({ id }) => id));
  const cases = now
    .filter(({ id }) => !known.has(id))
    .map(({ id = '', holder = '', stopped = '' }) => ({ id, words: `${holder}: ${stopped}` }));
  return { isFirst: versions.length === 1, cases };
}
