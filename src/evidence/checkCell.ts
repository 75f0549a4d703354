import type { Field } from './field.ts';
import type { Cell } from './row.ts';

/** What a constraint of the schema has against a value; undefined when nothing. */
export interface Objection {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

/** Checks one value against its field's constraints: required, enum, minimum, maximum, pattern. */
export function checkCell(value: Cell, { name, constraints = {} }: Field): Objection | undefined {
  const { required, enum: allowed, minimum, maximum, pattern } = constraints;
  if (value === null) {
    if (!required) return undefined;
    return { rule: 'required', message: `${name} is blank`, fix: 'fill it in, or drop the row' };
  }
  const shown = String(value);
  if (allowed && !allowed.map(String).includes(shown)) {
    return {
      rule: 'enum',
      message: `${name} is "${shown}"`,
      fix: `use one of ${allowed.join(', ')}`,
    };
  }
  if (minimum !== undefined && value < minimum) {
    return {
      rule: 'minimum',
      message: `${name} is ${shown}, under ${minimum}`,
      fix: 'check the figure and its unit',
    };
  }
  if (maximum !== undefined && value > maximum) {
    return {
      rule: 'maximum',
      message: `${name} is ${shown}, over ${maximum}`,
      fix: 'check the figure and its unit',
    };
  }
  if (pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(shown)) {
    return {
      rule: 'pattern',
      message: `${name} is "${shown}"`,
      fix: `write it to match ${pattern}`,
    };
  }
  return undefined;
}
