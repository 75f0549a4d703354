import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Dataset } from '../dataset.ts';
import type { Place } from '../place.ts';
import type { Problem } from '../problem.ts';
import { readYaml } from '../readYaml.ts';
import { suggest } from '../suggest.ts';
import type { Mapping } from './mapping.ts';
import schema from './mapping.schema.json' with { type: 'json' };

/** A mapping that was read, and where its parts stand. */
export interface ReadMapping {
  readonly file: string;
  readonly mapping?: Mapping;
  readonly problems: readonly Problem[];
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

const check = new Ajv({ allErrors: true }).compile(schema);

/** Reads `mapping.yaml` of a dataset's folder and holds it against the dataset's columns. */
export function readMapping(folder: string, { name, fields }: Dataset): ReadMapping {
  const file = `content/data/${name}/mapping.yaml`;
  const path = join(folder, 'mapping.yaml');
  const start = { line: 1, col: 1 };
  if (!existsSync(path)) {
    const message = `${name} has no mapping from a published table`;
    const fix = 'write mapping.yaml beside its datapackage.json; content/data/README.md says how';
    const problem = { file, ...start, rule: 'mapping-missing', message, fix };
    return { file, problems: [problem], placeOf: () => start };
  }
  const { value, problems, placeOf } = readYaml(readFileSync(path, 'utf8'), file);
  if (problems.length) return { file, problems, placeOf };
  if (!check(value)) {
    const faults = (check.errors ?? [])
      .slice(0, 1)
      .map(({ instancePath, message = 'is wrong', params }) => {
        const at = instancePath.split('/').slice(1);
        const odd = (params as { additionalProperty?: string }).additionalProperty;
        const what = `${at.join('.') || 'the mapping'} ${message}${odd ? ` (${odd})` : ''}`;
        const fix = 'content/data/README.md lists what a mapping may say';
        return {
          file,
          ...placeOf([...at.map(index), ...(odd ? [odd] : [])]),
          rule: 'mapping',
          message: what,
          fix,
        };
      });
    return { file, problems: faults, placeOf };
  }
  const mapping = value as unknown as Mapping;
  const known = fields.map((field) => field.name);
  const all = [
    { at: ['columns'] as PropertyKey[], columns: mapping.columns },
    ...(mapping.rows ?? []).map(({ columns }, i) => ({ at: ['rows', i, 'columns'], columns })),
    ...(mapping.parts ?? []).map(({ columns }, i) => ({ at: ['parts', i, 'columns'], columns })),
    { at: ['covers'], columns: mapping.covers ?? {} },
  ];
  const unknown = all.flatMap(({ at, columns }) =>
    Object.keys(columns)
      .filter((column) => !known.includes(column))
      .map((column) => ({
        file,
        ...placeOf([...at, column]),
        rule: 'mapping',
        message: `${name} has no column "${column}"`,
        fix: suggest(column, known, `its columns are ${known.join(', ')}`),
      })),
  );
  return { file, mapping, problems: unknown, placeOf };
}

const index = (part: string) => (/^\d+$/u.test(part) ? Number(part) : part);
