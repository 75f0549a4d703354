/** Where in a list the number nearest to one stands; the first where two are as near. */
export function nearestIndex(numbers: readonly number[], to: number): number {
  const far = numbers.map((one) => Math.abs(one - to));
  return far.indexOf(Math.min(...far));
}
