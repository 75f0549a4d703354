import type { Dataset } from '../../evidence/dataset.ts';
import { formatValue } from '../../evidence/formatValue.ts';
import type { Grade } from '../../evidence/row.ts';

/** One piece of evidence of a claim, as it is shown. */
export interface ShownEvidence {
  /** Path of the row or the dataset, from the root of the site. */
  readonly path: string;
  /** The row, or the dataset where all of it is meant. */
  readonly name: string;
  /** What the cell says, with the name of its column. */
  readonly says?: string;
  readonly grade?: Grade;
}

const LONGEST = 140;

/** Where no column is named, the first of these that a row fills speaks for it. */
const TELLING = [
  'title',
  'fact',
  'claim_in_own_words',
  'included',
  'proposal',
  'name',
  'share_pct',
];

/** What stands at an address `dataset`, `dataset/row` or `dataset/row/column`; the content check has seen that it is there. */
export function evidenceOf(
  datasets: ReadonlyMap<string, Dataset>,
  address: string,
): ShownEvidence | undefined {
  const [name = '', id, column] = address.split('/');
  const dataset = datasets.get(name);
  if (!dataset) return undefined;
  const row = dataset.byId.get(id ?? '');
  if (!row) return { path: `/data/${name}/`, name: `${dataset.package.title}: the whole table` };
  const shown = { path: `/data/${name}/#${row.id}`, name: `${name}: ${row.id}`, grade: row.grade };
  const named = column ?? TELLING.find((one) => (row[one] ?? null) !== null);
  const field = dataset.fields.find((one) => one.name === named);
  const value = field ? row[field.name] : undefined;
  if (!field || value === undefined || value === null) return shown;
  const text =
    typeof value === 'number'
      ? formatValue(value, unitOf(field.unit, row['unit']))
      : short(String(value));
  const bare = !column && typeof value === 'string';
  return { ...shown, says: bare ? text : `${field.title ?? field.name}: ${text}` };
}

/** Some tables give the unit of a bare number in the row. */
function unitOf(unit = '', inRow: unknown): string {
  return unit === '1' && typeof inRow === 'string' ? inRow : unit;
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …` : text;
}
