import type { Mark } from '../../figure-kit/shown.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import type { Picture } from './show.ts';
import { percent } from './words.ts';

/** What can be walked to: the numbers of suppliers, the roll, and the years by what was left. */
export function marksOf({ bars, years }: Picture): Mark[] {
  const levels = new Map<number, number>();
  for (const year of years) {
    const left = Math.round(year * 100) / 100;
    levels.set(left, (levels.get(left) ?? 0) + 1);
  }
  return [
    ...bars.map(({ n, shared, alone }) => ({
      key: `n:${n}`,
      label: `${inWords(n)} ${plural(n, 'supplier')}: ${percent(shared + alone)} a year, ${percent(shared)} by the step they share, simulation`,
    })),
    { key: 'roll', label: 'Roll the simulated years again' },
    ...[...levels]
      .sort(([a], [b]) => b - a)
      .map(([left, count]) => ({
        key: `left:${left}`,
        label: `${count} simulated ${plural(count, 'year')} with ${Math.round(left * 100)}% of the computing left`,
      })),
  ];
}
