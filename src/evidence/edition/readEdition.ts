import type { Field } from '../field.ts';
import { placeOf } from '../placeOf.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../problemAt.ts';
import { readTable } from '../readTable.ts';
import type { RawCell } from '../readTable.ts';
import { suggest } from '../suggest.ts';
import type { CellMaps, Mapping } from './mapping.ts';
import type { ReadMapping } from './readMapping.ts';

/** One row of an edition: its cells by column. */
export type EditionRow = ReadonlyMap<string, RawCell>;

/**
 * Reads an edition of a published table. It is refused where a column the mapping reads is not in it, a
 * name stands twice, or the file was changed by a spreadsheet: a byte order mark or line ends of Windows.
 */
export function readEdition(
  bytes: Buffer,
  file: string,
  { mapping, file: mapFile, placeOf: mapPlace }: ReadMapping & { readonly mapping: Mapping },
): { rows: EditionRow[]; problems: Problem[] } {
  const resaved = savedAnew(bytes, file);
  if (resaved) return { rows: [], problems: [resaved] };
  const { header, records, problems } = readTable(bytes, file);
  if (problems.length) return { rows: [], problems: [...problems] };
  const columns = header.map(({ text }) => text);
  const missing = columnsRead(mapping)
    .filter(({ column }) => !columns.includes(column))
    .map(({ column, path }) => ({
      file: mapFile,
      ...mapPlace(path),
      rule: 'mapping-column',
      message: `${file} has no column "${column}"`,
      fix: suggest(column, columns, `name one of ${columns.join(', ')}`),
    }));
  if (missing.length) return { rows: [], problems: missing };
  const rows = records.map(
    (record) => new Map(columns.map((name, i) => [name, record[i] as RawCell])),
  );
  return { rows, problems: namesTwice(rows, file, mapping.name) };
}

/** A sign that the file is not as it was published but saved anew, when more than line ends may have changed. */
function savedAnew(bytes: Buffer, file: string): Problem | undefined {
  const fix = 'take the file as it was published, or save it as UTF-8 with line ends of Unix';
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
    const message = 'the file begins with a byte order mark';
    return { file, line: 1, col: 1, rule: 'edition-bom', message, fix };
  }
  const at = bytes.indexOf('\r\n');
  if (at < 0) return undefined;
  const message = 'the line ends as on Windows (CRLF)';
  return problemAt(file, placeOf(bytes)(at), { rule: 'edition-crlf', message, fix });
}

/** Every column of the edition a mapping reads, with its place in the mapping, once. */
function columnsRead(mapping: Mapping): { column: string; path: PropertyKey[] }[] {
  const of = (columns: CellMaps, at: PropertyKey[]) =>
    Object.entries(columns).flatMap(([ours, cell]) => {
      const [from, more] = [cell.from, cell.ours?.from];
      return [
        ...(from ? [{ column: from, path: [...at, ours, 'from'] }] : []),
        ...(more ? [{ column: more, path: [...at, ours, 'ours', 'from'] }] : []),
      ];
    });
  const all = [
    { column: mapping.name, path: ['name'] },
    ...of(mapping.columns, ['columns']),
    ...(mapping.parts ?? []).flatMap(({ columns }, i) => of(columns, ['parts', i, 'columns'])),
    ...(mapping.rows ?? []).flatMap(({ needs, columns }, i) => [
      { column: needs, path: ['rows', i, 'needs'] },
      ...of(columns, ['rows', i, 'columns']),
    ]),
  ];
  return all.filter(({ column }, i) => all.findIndex((other) => other.column === column) === i);
}

function namesTwice(rows: readonly EditionRow[], file: string, column: string): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const cell = row.get(column) as RawCell;
    const name = cell.text.trim();
    const before = seen.get(name);
    seen.set(name, before ?? cell.line);
    if (name !== '' && before === undefined) return [];
    const message =
      name === '' ? `${column} is blank` : `"${name}" stands twice, first in line ${before ?? 0}`;
    const fix = 'each row needs a name of its own: drop one, or ask the publisher which is meant';
    return [problemAt(file, cell, { rule: 'edition-name', message, fix })];
  });
}

/** What is wrong with a text that an edition has in a column of numbers or of dates. */
export function strangeText(
  text: string,
  { type, name }: Field,
): Pick<Problem, 'rule' | 'message' | 'fix'> | undefined {
  if ((type === 'number' || type === 'integer') && /^-?\d+,\d+(e[+-]?\d+)?$/iu.test(text)) {
    const message = `${name}: "${text}" has a decimal comma, or commas between thousands`;
    return {
      rule: 'decimal-comma',
      message,
      fix: 'write 1.5 with a point, and 1500 without a comma',
    };
  }
  if (type === 'date' && /^\d{4}-/u.test(text) && text < '1900') {
    const message = `${name}: ${text} is before 1900`;
    return {
      rule: 'date-before-1900',
      message,
      fix: 'look the date up: no row of this kind is as old',
    };
  }
  return undefined;
}
