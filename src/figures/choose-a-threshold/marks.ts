import type { Mark } from '../../figure-kit/shown.ts';
import type { Picture, PlacedRun } from './show.ts';

/** What can be walked to: who crossed, in order; the models without an estimate, by year; the laws; then all other runs, newest first. */
export function marksOf({ drawn, dark, laws }: Picture): Mark[] {
  const marks = (crossed: boolean) =>
    drawn
      .filter(({ first }) => first === crossed)
      .map((run) => ({ key: run.key, label: `${run.says}, ${placeOf(run)}` }));
  return [...marks(true), ...dark, ...laws, ...marks(false).reverse()];
}

function placeOf({ over, first, unsure }: PlacedRun): string {
  const place = `${over ? '' : 'not '}over the line`;
  return `${place}${first ? ', the run that takes its developer there' : ''}${unsure ? ' by its middle estimate, the line lies within its range' : ''}`;
}
