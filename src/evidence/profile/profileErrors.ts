import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import ours from './dataset.schema.json' with { type: 'json' };
import standard from './standard.schema.json' with { type: 'json' };

/** A fault of a `datapackage.json`: the path to the part and what is wrong with it. */
export interface ProfileError {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const ajv = new Ajv({ allErrors: true, strict: false });
formats(ajv);
const checks = [standard, ours].map((schema) => ajv.compile(schema));

/**
 * Checks the value of a `datapackage.json` against what Data Package 2.0 asks and then against what this
 * site asks of its datasets. Faults of the standard come alone: until they are mended the rest is noise.
 */
export function profileErrors(value: unknown): ProfileError[] {
  const validate = checks.find((check) => !check(value));
  return (validate?.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, message, params }) => {
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
