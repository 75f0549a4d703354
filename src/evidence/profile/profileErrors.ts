import { Ajv } from 'ajv';
import schema from './dataset.schema.json' with { type: 'json' };

/** A fault of a `datapackage.json`: the path to the part and what is wrong with it. */
export interface ProfileError {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

/** Checks the value of a `datapackage.json` against the profile of this site's datasets. */
export function profileErrors(value: unknown): ProfileError[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const path = instancePath
      .split('/')
      .slice(1)
      .map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
    const detail =
      'allowedValues' in params ? ` (${(params['allowedValues'] as string[]).join(', ')})` : '';
    return {
      path,
      message: `${path.join('.') || 'the package'} ${message ?? 'is wrong'}${detail}`,
    };
  });
}
