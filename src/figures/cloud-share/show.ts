import { lowestGrade } from '../../figure-kit/grades.ts';
import type { Mark, Shown } from '../../figure-kit/shown.ts';
import type { Picture } from './draw.ts';
import type { ShownGuess } from './drawGuess.ts';
import { drawnOf } from './guess.ts';
import type { Guess } from './guess.ts';
import { linesOf, nearest, pointAt, quartersOf, readingOf } from './maths.ts';
import type { Estimator, Series, ShareRows } from './maths.ts';
import { SLOTS, START } from './slots.ts';
import { tableOf } from './table.ts';
import { dollars, gapSays, movementSays, quarterWords, readingSays, shareWords } from './words.ts';

export interface Question {
  readonly est: string;
  readonly series: 'three' | 'AWS' | 'trio';
  readonly panels: boolean;
  readonly q: string;
  readonly stage: 'seen' | 'guess' | 'revealed';
  readonly AWS: Guess;
  readonly trio: Guess;
}

export type ShownShare = Shown & Picture;

/** The last quarter of the count the title rests on. */
export const LAST = SLOTS[SLOTS.length - 1] ?? START;

/** What the figure shows: the estimators, or the lines the reader draws. */
export function showShare(rows: ShareRows, question: Question): ShownShare {
  return question.stage === 'seen' ? seen(rows, question) : guessed(rows, question);
}

function seen(rows: ShareRows, { est, series, panels: all, q, AWS, trio }: Question): ShownShare {
  const synergy = synergyOf(rows);
  const chosen = rows.estimators.find(({ key }) => key === est) ?? synergy;
  const panels = rows.estimators
    .filter((estimator) => all || estimator === chosen)
    .map((estimator) => ({ ...estimator, lines: linesOf(estimator, series), chosen: estimator === chosen }));
  const plain = chosen === synergy && q === LAST;
  const read = readingOf(chosen, q) ?? readingOf(chosen, nearest(quartersOf(chosen), q)) ?? {};
  return {
    panels,
    q: q === LAST ? null : q,
    guesses: [],
    ...headOf(synergy),
    sentence:
      series === 'three' && !plain
        ? readingSays(rows.estimators, chosen, q)
        : plain
          ? plainSays(rows, synergy, series)
          : `${readingSays(rows.estimators, chosen, q)}`,
    grade: lowestGrade([...titlePoints(synergy), ...Object.values(read)].map(({ g }) => g)),
    marks: panels.flatMap((panel) => panel.lines.flatMap((line) => marksOf(panel, line))),
    table: tableOf(rows),
    values: { ...valuesOf(synergy), gap: drawnOf(AWS).length + drawnOf(trio).length ? gapSays({ AWS, together: trio }, synergy) : 'Nothing is drawn yet.' },
  };
}
