import { minIndex } from 'd3-array';

/** Where in a list the number nearest to one stands; the first where two are as near. */
export function nearestIndex(numbers: readonly number[], to: number): number {
  return minIndex(numbers, (number) => Math.abs(number - to));
}
