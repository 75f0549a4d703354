import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { readYaml } from '../readYaml.ts';
import type { Declared, RowsWhere } from './declared.ts';
import { valueEntry } from './valueEntry.ts';
import type { ValueEntry } from './valueEntry.ts';

const FIX =
  'a value has unit, says, of (names and what they stand for) and is (an arithmetic expression)';

/** Every value declared beside an essay, by its address `computed/<essay>/<name>`, or for the claims, `computed/claims/<name>`, with what is wrong with the files. */
export function readValues(content: string): {
  readonly values: ReadonlyMap<string, Declared>;
  readonly problems: readonly Problem[];
} {
  const values = new Map<string, Declared>();
  const problems: Problem[] = [];
  for (const { of, path, file } of files(content)) {
    const yaml = readYaml(readFileSync(path, 'utf8'), file);
    const fault = (at: readonly PropertyKey[], message: string): Problem => ({
      file,
      ...yaml.placeOf(at),
      rule: 'values',
      message,
      fix: FIX,
    });
    problems.push(...yaml.problems);
    if (yaml.problems.length) continue;
    if (!isRecord(yaml.value)) {
      problems.push(fault([], 'the file is no list of named values'));
      continue;
    }
    for (const [name, written] of Object.entries(yaml.value)) {
      const { data: entry, error } = valueEntry.safeParse(written);
      for (const { path: at, message } of error?.issues ?? [])
        problems.push(fault([name, ...at], `${[name, ...at].join('.')}: ${message.toLowerCase()}`));
      if (!/^[a-z][a-z0-9-]*$/u.test(name))
        problems.push(fault([name], `"${name}" is no name: use small letters, digits and hyphens`));
      if (!entry) continue;
      const address = `computed/${of}/${name}`;
      const placeOf = (part: readonly string[]) => yaml.placeOf([name, ...part]);
      values.set(address, { ...entry, of: partsOf(entry), address, file, placeOf });
    }
  }
  return { values, problems };
}

/** The files of values: one beside each essay, and one for the claims and the glossary. */
function files(content: string): { of: string; path: string; file: string }[] {
  const folder = join(content, 'essays');
  const slugs = existsSync(folder) ? readdirSync(folder).sort() : [];
  return [
    ...slugs.map((of) => ({ of, under: `essays/${of}/values.yaml` })),
    { of: 'claims', under: 'values.yaml' },
  ]
    .map(({ of, under }) => ({ of, path: join(content, under), file: `content/${under}` }))
    .filter(({ path }) => existsSync(path));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function partsOf({ of }: ValueEntry): Declared['of'] {
  return Object.fromEntries(
    Object.entries(of).map(([name, part]) => [
      name,
      typeof part === 'string' ? part : rowsOf(part),
    ]),
  );
}

function rowsOf({ where, ...how }: Exclude<ValueEntry['of'][string], string>): RowsWhere {
  const [[by, what] = ['count' as const, '']] = Object.entries(how) as [RowsWhere['by'], string][];
  const [dataset = '', column] = what.split('/');
  return { dataset, where, by, ...(column === undefined ? {} : { column }) };
}
