import type { Mark } from '../../figure-kit/shown.ts';
import { shortQuarter } from '../../figure-kit/words/shortQuarter.ts';
import type { Picture } from './draw.ts';
import { lengthOf, money, spanWords } from './words.ts';

/** A label for every part of a bar, every guided part, the year of the firms and every public sum. */
export function marksOf({ shownBars, shownSquares }: Picture, grade: string): Mark[] {
  const { bars, firms, guided } = shownBars;
  const { programmes, yearly, spent } = shownSquares;
  return [
    ...bars.flatMap(({ key, segments }) =>
      segments.map(({ firm, value }) => ({
        key: `${firm.key}/${key}`,
        label: `${firm.name} ${money(value)} in ${shortQuarter(key)}, cash, grade ${grade}`,
      })),
    ),
    ...(guided === null
      ? []
      : firms.map((firm) => ({
          key: `${firm.key}/guided`,
          label: `${firm.name}, guidance for 2026: $${firm.guided.says} billion, basis not stated, grade ${firm.guided.grade}`,
        }))),
    ...spent.map(({ firm, value }) => ({
      key: `${firm.key}/year`,
      label: `${firm.name} ${money(value)} of ${money(yearly)} in 2025, grade ${grade}`,
    })),
    ...programmes.map((programme) => ({
      key: programme.key,
      label: `${programme.name}: ${programme.says}, ${spanWords(lengthOf(programme, shownSquares))} of 2025, grade ${programme.grade}`,
    })),
  ];
}
