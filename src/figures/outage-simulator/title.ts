import { everythingLost } from './maths.ts';
import type { Picture } from './show.ts';
import { landlords, percent } from './words.ts';

/** The finding of a setting; every chance in it follows from assumptions. */
export function titleOf({ setting, lost, equal }: Picture): string {
  const { n, z, split } = setting;
  const chance = (of: number) => percent(of, 2);
  const many = landlords(n);
  if (split !== 'equal')
    return `Split ${split.replaceAll(',', ':')}, the computing swings as with ${equal.toFixed(1)} equal landlords; all is lost in ${chance(lost)} of modelled years`;
  if (n === 1)
    return `With one landlord the modelled chance of losing everything in a year is ${chance(lost)}`;
  if (z < 1)
    return `If each of ${many} depends on one upstream supplier with a chance of ${percent(z)}, the modelled chance of losing everything is ${chance(lost)}`;
  const [one, now] = [chance(everythingLost({ ...setting, n: 1 })), chance(lost)];
  return one === now
    ? `With ${many} instead of one, the modelled chance of losing everything stays at ${now}`
    : `With ${many} instead of one, the modelled chance of losing everything falls from ${one} to ${now}, and stops there if all share one upstream supplier`;
}
