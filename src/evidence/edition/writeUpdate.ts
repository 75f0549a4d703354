import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import type { Dataset } from '../dataset.ts';
import type { TextRow } from './mapEdition.ts';

/** What an update says of the release it makes. */
export interface Release {
  readonly version: string;
  /** How late the evidence goes; as before where it is left out. */
  readonly asOf?: string | undefined;
}

/** The version after one: rows were added or changed, and none lost its address. */
export function nextVersion(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return `${major}.${minor + 1}.0`;
}

/**
 * Writes a table and its package into a dataset's folder. The release that stood there goes to
 * `releases/<version>/` first, as it was published. Each file is written whole beside its place and then
 * moved there, so that none is ever found half-written.
 */
export function writeUpdate(
  folder: string,
  { fields, package: { version: before, resources } }: Dataset,
  rows: readonly TextRow[],
  { version, asOf }: Release,
): void {
  const table = resources[0].path;
  const kept = join(folder, 'releases', before);
  if (!existsSync(kept)) {
    mkdirSync(kept, { recursive: true });
    for (const file of ['datapackage.json', table]) cpSync(join(folder, file), join(kept, file));
  }
  const columns = fields.map(({ name }) => name);
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  const about = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  const dated = asOf === undefined ? about : withText(about, 'asOf', asOf);
  replace(join(folder, table), `${csvFormatRows([columns, ...cells])}\n`);
  replace(join(folder, 'datapackage.json'), withText(dated, 'version', version));
}

/** Sets a text of the package and leaves every other letter of it as it was laid out. */
function withText(about: string, name: string, value: string): string {
  return about.replace(new RegExp(`("${name}": )"[^"]*"`, 'u'), `$1"${value}"`);
}

function replace(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
