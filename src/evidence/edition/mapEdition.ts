import { checkCell } from '../checkCell.ts';
import type { Dataset } from '../dataset.ts';
import type { Field } from '../field.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../problemAt.ts';
import { readCell } from '../readCell.ts';
import type { Row } from '../row.ts';
import { mapCell } from './mapCell.ts';
import type { CellMap, CellMaps, Mapping } from './mapping.ts';
import type { Override } from './override.ts';
import { keptDigits } from './keptDigits.ts';
import { partsOf } from './partsOf.ts';
import { strangeText } from './readEdition.ts';
import type { EditionRow } from './readEdition.ts';
import { sameText } from './sameText.ts';
import { slug } from './slug.ts';
import { textOf } from './textOf.ts';
import { withShares } from './withShares.ts';

/** A row of ours as text by column. */
export type TextRow = Readonly<Record<string, string>> & { readonly id: string };

export interface MapInput {
  readonly dataset: Dataset;
  /** The dataset whose ids the names have. */
  readonly ids: Dataset;
  readonly mapping: Mapping;
  readonly overrides: readonly Override[];
  /** Name of the edition's file, for messages. */
  readonly file: string;
}

/** An override under which the source has changed, so that somebody should look at it again. */
export interface StaleOverride extends Override {
  readonly says: string;
}

/** The rows of ours that an edition makes, in its order, and what in it cannot be taken. */
export function mapEdition(
  rows: readonly EditionRow[],
  input: MapInput,
): { rows: TextRow[]; stale: StaleOverride[]; problems: Problem[] } {
  const { mapping } = input;
  const problems: Problem[] = [];
  const stale: StaleOverride[] = [];
  if (mapping.parts) {
    const made = partsOf(rows, mapping).map(({ id, theirs, columns }) => ({
      row: rowOf(id, theirs, columns, input, stale, problems),
      columns,
    }));
    return { rows: withShares(made, input.dataset), stale, problems };
  }
  const base = idsByName(input);
  const made = rows.flatMap((theirs) => {
    const name = (theirs.get(mapping.name)?.text ?? '').replace(/\s+/gu, ' ').trim();
    const own = base.get(name) ?? freeId(slug(name), new Set(base.values()));
    base.set(name, own);
    return (mapping.rows ?? [undefined]).flatMap((part) => {
      if (part && (theirs.get(part.needs)?.text ?? '').trim() === '') return [];
      const id = part ? `${own}-${part.suffix}` : own;
      const columns = { ...mapping.columns, ...part?.columns };
      return [rowOf(id, theirs, columns, input, stale, problems)];
    });
  });
  return { rows: made, stale, problems };
}

/** Ids by the name the edition uses: ours, unless an override says that the edition has another name for it. */
function idsByName({ ids, dataset, mapping, overrides }: MapInput): Map<string, string> {
  const column = Object.entries(mapping.columns).find(([, { from }]) => from === mapping.name)?.[0];
  if (column === undefined) return new Map();
  const named = [...ids.byId.values()].map((row) => [String(row[column] ?? ''), row.id] as const);
  const renamed = overrides
    .filter((override) => ids === dataset && override.column === column)
    .map(({ theirs, id }) => [theirs, id] as const);
  return new Map([...named, ...renamed]);
}

/** A name that makes an id another name has takes the next that is free. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let next = 2; ; next++) {
    const free = next === 2 ? id : `${id}-${next - 1}`;
    if (!taken.has(free)) return free;
  }
}

function rowOf(
  id: string,
  theirs: EditionRow,
  columns: CellMaps,
  { dataset, mapping, overrides, file }: MapInput,
  stale: StaleOverride[],
  problems: Problem[],
): TextRow {
  const before = dataset.byId.get(id);
  const place = theirs.get(mapping.name) ?? { line: 1, col: 1 };
  const row: Record<string, string> & { id: string } = { id };
  for (const field of dataset.fields) {
    if (field.name === 'id') continue;
    if (field.name === 'sources') {
      row[field.name] = citing(mapping.sources, before?.sources ?? []);
      continue;
    }
    const map = columns[field.name] ?? { ours: { is: '' } };
    const text = cellOf(map, theirs, row, before, field);
    const override = overrides.find((one) => one.id === id && one.column === field.name);
    if (override && !sameText(override.theirs, text, field))
      stale.push({ ...override, says: text });
    row[field.name] = override ? override.ours : text;
    const from = theirs.get(map.from ?? map.ours?.from ?? '') ?? place;
    const objection = objectionTo(row[field.name] ?? '', field, map);
    if (objection) problems.push(problemAt(file, from, objection));
  }
  return row;
}

function cellOf(
  map: CellMap,
  theirs: EditionRow,
  row: Readonly<Record<string, string>>,
  before: Row | undefined,
  field: Field,
): string {
  const ours = before ? textOf(before, field) : '';
  if (map.ours) {
    const { words = {}, is, filled, blank } = map.ours;
    const started = [...Object.values(words), is, filled, blank].includes(ours);
    return ours !== '' && !started ? ours : cellOf(map.ours, theirs, row, undefined, field);
  }
  if (map.is !== undefined) return map.is;
  const text = map.from ? (theirs.get(map.from)?.text ?? '') : (row[map.by ?? ''] ?? '');
  return keptDigits(ours, mapCell(text, map), field, map.digits);
}

/** The newest edition, and whatever else the row rests on. */
function citing(editions: readonly string[], before: readonly string[]): string {
  return [editions[0] ?? '', ...before.filter((key) => !editions.includes(key))].join(';');
}

function objectionTo(text: string, field: Field, map: CellMap) {
  if (map.record !== undefined || map.share !== undefined) return undefined;
  const strange = strangeText(text, field);
  if (strange) return strange;
  const read = readCell(text, field);
  if ('wrong' in read) {
    return {
      rule: `type-${field.kind ?? field.type}`,
      message: `${field.name}: ${read.wrong}`,
      fix: read.fix,
    };
  }
  return checkCell(read.value, field);
}
