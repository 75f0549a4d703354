import type { Field } from '../field.ts';

/** Whether two spellings of a cell say the same: 2e25 is 2.0e+25. */
export function sameText(a: string, b: string, { type }: Pick<Field, 'type'>): boolean {
  if (a === b) return true;
  if (a === '' || b === '' || (type !== 'number' && type !== 'integer')) return false;
  return Number(a) === Number(b);
}
