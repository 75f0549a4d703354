import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCell } from './checkCell.ts';
import type { Dataset } from './dataset.ts';
import type { Field } from './field.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './problemAt.ts';
import { readCell } from './readCell.ts';
import { readPackage } from './readPackage.ts';
import { readTable } from './readTable.ts';
import type { RawCell } from './readTable.ts';
import type { Cell, Row } from './row.ts';
import { checkRules } from './rules/checkRules.ts';

/**
 * Reads one dataset folder: `datapackage.json` and the CSV it names.
 * `root` is what `file` names in messages are relative to. Rows with a fault are left out of the dataset,
 * and none comes back when the file cannot be read at all.
 */
export function readDataset(
  folder: string,
  root: string,
): { dataset?: Dataset; problems: Problem[] } {
  const short = (path: string) => path.slice(root.length + 1).replaceAll('\\', '/');
  const packagePath = join(folder, 'datapackage.json');
  // That it is not there is told where every file of the content is looked through.
  if (!existsSync(packagePath)) return { problems: [] };
  const { package: dataPackage, problems } = readPackage(packagePath, short(packagePath));
  if (!dataPackage) return { problems };

  const { path, schema } = dataPackage.resources[0];
  const csv = join(folder, path);
  const file = short(csv);
  if (!existsSync(csv)) {
    const message = `there is no ${path} beside the package`;
    const fix = 'put the CSV into the folder, or mend "path"';
    const at = { file: short(packagePath), line: 1, col: 1 };
    return { problems: [{ ...at, rule: 'missing-file', message, fix }] };
  }
  const table = readTable(readFileSync(csv), file);
  const unreadable = table.problems.length
    ? table.problems
    : checkHeader(table.header, schema.fields, file);
  if (unreadable.length) return { problems: [...unreadable] };

  const places = new Map<string, Place>();
  const byId = new Map<string, Row>();
  const found: Problem[] = [];
  for (const record of table.records) {
    const row = readRow(record, schema.fields, file, found);
    const [first] = record;
    if (!row || !first) continue;
    if (byId.has(row.id)) {
      const message = `the id "${row.id}" stands twice`;
      const fix = 'give the second row an id of its own';
      found.push(problemAt(file, first, { rule: 'primary-key', message, fix }));
    }
    byId.set(row.id, row);
    schema.fields.forEach(({ name }, i) => places.set(`${row.id} ${name}`, record[i] ?? first));
  }
  const dataset: Dataset = {
    name: dataPackage.name,
    package: dataPackage,
    fields: schema.fields,
    rows: [...byId.values()],
    byId,
    file,
    placeOf: (id, column) => places.get(`${id} ${column}`) ?? { line: 1, col: 1 },
  };
  return { dataset, problems: [...found, ...checkRules(dataset)] };
}

function checkHeader(
  header: readonly RawCell[],
  fields: readonly Field[],
  file: string,
): Problem[] {
  const width = Math.max(header.length, fields.length);
  for (let i = 0; i < width; i++) {
    const [cell, field] = [header[i], fields[i]];
    if (cell?.text === field?.name) continue;
    const message = `column ${i + 1} is "${cell?.text ?? ''}", the schema says "${field?.name ?? ''}"`;
    const fix = 'make header and schema name the same columns in the same order';
    const place = cell ?? header.at(-1) ?? { line: 1, col: 1 };
    return [problemAt(file, place, { rule: 'csv-header', message, fix })];
  }
  return [];
}

function readRow(
  record: readonly RawCell[],
  fields: readonly Field[],
  file: string,
  found: Problem[],
): Row | undefined {
  const row: Record<string, Cell> = {};
  const before = found.length;
  fields.forEach((field, i) => {
    const raw = record[i] ?? { text: '', line: 1, col: 1 };
    const read = readCell(raw.text, field);
    if ('wrong' in read) {
      const rule = `type-${field.kind ?? field.type}`;
      const message = `${field.name}: ${read.wrong}`;
      found.push(problemAt(file, raw, { rule, message, fix: read.fix }));
      return;
    }
    const objection = checkCell(read.value, field);
    if (objection) found.push(problemAt(file, raw, objection));
    row[field.name] = field.name === 'sources' ? (read.value ?? []) : read.value;
  });
  return found.length === before ? (row as Row) : undefined;
}
