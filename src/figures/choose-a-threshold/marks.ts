import type { Mark } from '../../figure-kit/shown.ts';
import { isDrawn } from './isDrawn.ts';
import { keyOf } from './show.ts';
import type { Picture, PlacedRun } from './show.ts';
import { compute } from './words.ts';

/** What can be walked to: who crossed, in order; the flagships without a figure; the laws; then all other runs, newest first. */
export function marksOf({ runs: all, dark, laws }: Picture): Mark[] {
  const runs = all.filter(({ run }) => isDrawn(run));
  const mark = (placed: PlacedRun) => ({
    key: keyOf(placed.run),
    label: `${placed.run.says}, ${placeOf(placed)}`,
  });
  return [
    ...runs.filter(({ first }) => first).map(mark),
    ...dark.map(({ id, says }) => ({
      key: `dark:${id}`,
      label: `${says}: training compute not published`,
    })),
    ...laws.map((law) => ({
      key: `law:${law.flop}`,
      label: `${compute(law.flop, ' FLOP')}: ${law.label}`,
    })),
    ...runs
      .filter(({ first }) => !first)
      .reverse()
      .map(mark),
  ];
}

function placeOf({ over, first, unsure }: PlacedRun): string {
  const place = first
    ? 'over the line, the run that takes its developer there'
    : over
      ? 'over the line'
      : 'not over the line';
  return unsure ? `${place} by its middle estimate, the line lies within its range` : place;
}
