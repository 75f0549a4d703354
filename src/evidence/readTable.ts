import { parse } from 'csv-parse/sync';
import type { CsvError } from 'csv-parse/sync';
import type { Place } from './place.ts';
import { placeOf } from './placeOf.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './problemAt.ts';

/** One field of a CSV file as it was written, with its place. */
export interface RawCell extends Place {
  readonly text: string;
}

/** Header and records of a CSV file; a byte order mark, CRLF and quoted line ends are read as meant. */
export interface RawTable {
  readonly header: readonly RawCell[];
  readonly records: readonly (readonly RawCell[])[];
  readonly problems: readonly Problem[];
}

/** Reads RFC 4180 text. Says of a record that has too many or too few fields which one it is. */
export function readTable(bytes: Buffer, file: string): RawTable {
  const place = placeOf(bytes);
  const divider = otherDivider(bytes);
  if (divider) {
    const message = `the columns are divided by ${divider}`;
    const fix = 'save the table as CSV with commas';
    const problem = { file, line: 1, col: 1, rule: 'csv-syntax', message, fix };
    return { header: [], records: [], problems: [problem] };
  }
  let end = 0;
  const cast = (text: string, { bytes: until }: { bytes: number }): RawCell => {
    while (end < until && (bytes[end] === 13 || bytes[end] === 10)) end++;
    const start = end;
    end = until + 1;
    return { text, ...place(start) };
  };
  try {
    const [header = [], ...records] = parse(bytes, {
      bom: true,
      cast,
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as RawCell[][];
    const whole = records.map((record) => withoutTrailingBlanks(record, header.length));
    const problems = whole.flatMap((record) => checkWidth(record, header, file));
    return { header, records: whole, problems };
  } catch (error) {
    return { header: [], records: [], problems: [unreadable(error as CsvError, place, file)] };
  }
}

/** What divides the columns of the first line where it is no comma: some spreadsheets write `;` or tabs. */
function otherDivider(bytes: Buffer): string | undefined {
  const end = bytes.indexOf(10);
  const line = bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
  if (line.includes(',')) return undefined;
  return line.includes(';') ? '";"' : line.includes('\t') ? 'tabs' : undefined;
}

/** Spreadsheets write commas for columns that are not there; they say nothing and are dropped. */
function withoutTrailingBlanks(record: RawCell[], width: number): RawCell[] {
  let length = record.length;
  while (length > width && record[length - 1]?.text === '') length--;
  return record.slice(0, length);
}

function checkWidth(record: RawCell[], header: RawCell[], file: string): Problem[] {
  if (record.length === header.length) return [];
  const place = record[Math.min(record.length, header.length + 1) - 1] ?? { line: 1, col: 1 };
  const message = `the row has ${record.length} fields, the header ${header.length}`;
  const fix = 'put quotes round a text that holds a comma, or add the missing commas';
  return [problemAt(file, place, { rule: 'csv-width', message, fix })];
}

function unreadable(error: CsvError, place: (offset: number) => Place, file: string): Problem {
  const { line, col } = place(Number(error['bytes'] ?? 0));
  const message = `the row cannot be read: ${error.message.split(':')[0]?.toLowerCase() ?? 'bad CSV'}`;
  return { file, line, col, rule: 'csv-syntax', message, fix: 'write a quote inside quotes twice' };
}
