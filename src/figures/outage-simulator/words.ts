import { inWords } from '../../figure-kit/words/inWords.ts';
import type { Picture } from './show.ts';
import { everythingLost } from './maths.ts';
import { YEARS } from './show.ts';

/** A chance in percent to three digits; one too small to print is said to be so. */
export function percent(chance: number, digits = 3): string {
  if (chance === 0) return '0%';
  if (chance < 1e-5) return 'under 0.001%';
  // A hair more, so that 2.245 is not cut to 2.24 by what binary makes of it.
  return `${Number((chance * (100 + 1e-9)).toPrecision(digits)).toFixed(decimals(chance, digits))}%`;
}

function decimals(chance: number, digits: number): number {
  return Math.max(0, digits - 1 - Math.floor(Math.log10(chance * 100 + 1e-12)));
}

/** How many landlords, in words. */
export function landlords(n: number): string {
  return `${inWords(n)} ${n === 1 ? 'landlord' : 'landlords'}`;
}

/** What was rolled, what is exact, and what one supplier would mean. */
export function sentenceOf({ setting, full, nothing, lost, hurt, equal }: Picture): string {
  const { n, split } = setting;
  const all = `In ${nothing} of 1,000 simulated years everything was lost (exact chance ${percent(lost)})`;
  if (n === 1) return `${all}; with one supplier there is no other way to lose.`;
  const some = `${all}, in ${YEARS - full} at least something (${percent(hurt)}).`;
  const alone = everythingLost({ ...setting, n: 1 });
  const one = `With one supplier instead of ${inWords(n)} it would be everything in ${percent(alone)} of years.`;
  const swing = `Split ${split.replaceAll(',', ':')}, the computing swings as with ${equal.toFixed(1)} equal suppliers.`;
  return [some, one, ...(split === 'equal' ? [] : [swing])].join(' ');
}
