import type { RawCell } from '../readTable.ts';
import type { CellMaps, Mapping } from './mapping.ts';
import type { EditionRow } from './readEdition.ts';
import { slug } from './slug.ts';

/** A row of ours to be made, and of what. */
export interface PartRow {
  readonly id: string;
  /** The row of theirs, or of several one in which the numbers to be added are added. */
  readonly theirs: EditionRow;
  readonly columns: CellMaps;
}

/** The rows of ours that an edition's names make, part by part, in the edition's order. */
export function partsOf(rows: readonly EditionRow[], { parts = [], name }: Mapping): PartRow[] {
  return parts.flatMap(({ like, id, columns }) => {
    const pattern = wholly(like);
    const found = new Map<string, PartRow>();
    for (const theirs of rows) {
      const called = theirs.get(name)?.text.trim() ?? '';
      if (!pattern.test(called)) continue;
      const own = slug(called.replace(pattern, id));
      const before = found.get(own);
      found.set(own, {
        id: own,
        theirs: before ? added(before.theirs, theirs, columns) : theirs,
        columns: before?.columns ?? sharesNamed(columns, (of) => slug(called.replace(pattern, of))),
      });
    }
    return [...found.values()];
  });
}

/** The parts whose pattern no name of the edition is like, so that the publisher must have changed the names. */
export function partsUnlike(rows: readonly EditionRow[], { parts = [], name }: Mapping): number[] {
  const names = rows.map((row) => row.get(name)?.text.trim() ?? '');
  return parts.flatMap(({ like }, i) => (names.some((one) => wholly(like).test(one)) ? [] : [i]));
}

const wholly = (like: string) => new RegExp(`^(?:${like})$`, 'u');

function sharesNamed(columns: CellMaps, nameOf: (of: string) => string): CellMaps {
  return Object.fromEntries(
    Object.entries(columns).map(([column, map]) => [
      column,
      map.share ? { ...map, share: { of: map.share.of, in: nameOf(map.share.in) } } : map,
    ]),
  );
}

/** One row out of two: the numbers that add are added, everything else is the first one's. */
function added(one: EditionRow, other: EditionRow, columns: CellMaps): EditionRow {
  const sums = Object.values(columns).flatMap(({ adds, from }): [string, RawCell][] => {
    const [a, b] = [one.get(from ?? ''), other.get(from ?? '')];
    if (!adds || from === undefined || !a || !b) return [];
    return [[from, { ...b, text: sumOf(a.text, b.text) }]];
  });
  return new Map([...one, ...sums]);
}

/** What is no number stays, for the schema to refuse it; what is blank leaves the sum blank. */
function sumOf(a: string, b: string): string {
  if (a.trim() === '' || b.trim() === '') return '';
  const sum = Number(a) + Number(b);
  return Number.isNaN(sum) ? (Number.isNaN(Number(a)) ? a : b) : String(sum);
}
