import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
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
    .map((error) => {
      const path = error.instancePath
        .split('/')
        .slice(1)
        .map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
      return { path, message: `${path.join('.') || 'the package'} ${inWords(error)}` };
    });
}

/** Ajv's words for a fault, with what it keeps to itself: which values are allowed, which property is odd. */
function inWords({ keyword, message = 'is wrong', params }: ErrorObject): string {
  if (keyword === 'false schema') return 'does not belong here';
  const { allowedValues, allowedValue, additionalProperty } = params as Partial<
    Record<string, string | string[]>
  >;
  const detail = [allowedValues ?? allowedValue ?? additionalProperty ?? []].flat().join(', ');
  return detail ? `${message} (${detail})` : message;
}
