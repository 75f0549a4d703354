import type { Mark } from '../../figure-kit/shown.ts';
import type { Picture, PlacedRun } from './show.ts';

/** What can be walked to: who crossed, in order; the flagships without a figure; the laws; then all other runs, newest first. */
export function marksOf({ drawn, dark, laws }: Picture): Mark[] {
  const mark = (run: PlacedRun) => ({ key: run.key, label: `${run.says}, ${placeOf(run)}` });
  return [
    ...drawn.filter(({ first }) => first).map(mark),
    ...dark,
    ...laws,
    ...drawn
      .filter(({ first }) => !first)
      .reverse()
      .map(mark),
  ];
}

function placeOf({ over, first, unsure }: PlacedRun): string {
  const place = `${over ? '' : 'not '}over the line`;
  return `${place}${first ? ', the run that takes its developer there' : ''}${unsure ? ' by its middle estimate, the line lies within its range' : ''}`;
}
