import { grouped } from '../../evidence/grouped.ts';

/** A number to so many significant digits, in groups of three: "1,800". */
export function rounded(value: number, digits: number): string {
  return grouped(Number(value.toPrecision(digits)));
}
