/**
 * The share of the computing each of `n` suppliers holds, adding up to 1.
 *
 * @param split `equal`, or one to eight weights above 0 joined by commas, `80,5,5,5,5`: the last is
 *   repeated for suppliers it does not name, and weights beyond `n` are left out.
 */
export function weightsOf(split: string, n: number): number[] {
  const given = split === 'equal' ? [1] : split.split(',').map(Number);
  const last = given.at(-1) ?? 1;
  const weights = Array.from({ length: n }, (_, i) => given[i] ?? last);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
