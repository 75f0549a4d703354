import type { Field } from '../field.ts';
import { sameText } from './sameText.ts';

/** Our spelling of a number where theirs is the same number, or is ours rounded to the digits that are kept. */
export function keptDigits(ours: string, theirs: string, field: Field, digits = 15): string {
  if (ours === '' || theirs === '') return theirs;
  if (sameText(ours, theirs, field)) return ours;
  if (field.type !== 'number' && field.type !== 'integer') return theirs;
  const [a, b] = [Number(ours), Number(theirs)];
  const half = 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(b))) + 1 - digits);
  return Math.abs(a - b) <= half * (1 + 1e-9) ? ours : theirs;
}
