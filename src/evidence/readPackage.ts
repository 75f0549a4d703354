import { readFileSync } from 'node:fs';
import type { DataPackage } from './dataPackage.ts';
import type { Field } from './field.ts';
import type { Problem } from './problem.ts';
import { profileErrors } from './profile/profileErrors.ts';
import { readJson } from './readJson.ts';

const FRAME =
  'say what is in, what is out, until when, and whether rows are countable: true, or false or {"within": "…"} with why';
const COMMON = ['id', 'sources', 'grade', 'note'];
const KEYS = '"type": "string", "kind": "list", "delimiter": ";"';

/** Reads a `datapackage.json` and checks it against the Data Package v2 profile and our extensions. */
export function readPackage(
  path: string,
  file: string,
): { package?: DataPackage; problems: Problem[] } {
  const { value, problems, placeOf } = readJson(readFileSync(path, 'utf8'), file);
  if (problems.length) return { problems: [...problems] };
  const found: Problem[] = profileErrors(value).map(({ path: at, message }) => ({
    file,
    ...placeOf(at),
    ...(at[0] === 'frame' || message.includes("'frame'")
      ? { rule: 'frame', message, fix: FRAME }
      : { rule: 'data-package', message, fix: 'see the Data Package v2 profile' }),
  }));
  if (found.length) return { problems: found };
  const dataPackage = value as DataPackage;
  const { fields } = dataPackage.resources[0].schema;
  const here = ['resources', 0, 'schema', 'fields'];
  for (const name of COMMON.filter((common) => !fields.some((field) => field.name === common))) {
    const message = `the column "${name}" is missing`;
    found.push({
      file,
      ...placeOf(here),
      rule: 'common-columns',
      message,
      fix: `every dataset has ${COMMON.join(', ')}`,
    });
  }
  fields.forEach((field, i) => {
    if (COMMON.includes(field.name) && !isCommon(field)) {
      const list = field.name === 'sources';
      found.push({
        file,
        ...placeOf([...here, i]),
        rule: 'common-columns',
        message: `the column "${field.name}" is no ${list ? 'list of keys' : 'text'}`,
        fix: list ? `write it as ${KEYS}` : 'write it as "type": "string", without a kind',
      });
    }
    if ((field.type !== 'number' && field.type !== 'integer') || field.unit) return;
    const message = `the number column "${field.name}" has no unit`;
    found.push({
      file,
      ...placeOf([...here, i]),
      rule: 'unit',
      message,
      fix: 'add "unit", such as "USD billion" or "percent"',
    });
  });
  return found.length ? { problems: found } : { package: dataPackage, problems: [] };
}

/** Whether a column that every dataset has is what the rest of the site reads in it. */
function isCommon({ name, type, kind }: Field): boolean {
  return type === 'string' && kind === (name === 'sources' ? 'list' : undefined);
}
