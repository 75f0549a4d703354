import type { Shown } from '../../figure-kit/shown.ts';
import type { Picture } from './draw.ts';
import { drawnOf } from './guess.ts';
import type { Guess } from './guess.ts';
import { marksOf } from './marks.ts';
import { linesOf, pointAt, synergyOf } from './maths.ts';
import type { Estimator, ShareRows } from './maths.ts';
import { LAST } from './slots.ts';
import { titleAt } from './title.ts';
import { gapSays, readingSays } from './words.ts';

export type ShownShare = Shown & Picture;

export interface Question {
  readonly est: string;
  readonly series: 'three' | 'AWS' | 'trio';
  readonly panels: boolean;
  readonly q: string;
  readonly AWS: Guess;
  readonly trio: Guess;
}

/** The estimators as they stand, and what one of them says of a quarter. */
export function seen(
  rows: ShareRows,
  { est, series, panels: all, q, AWS, trio }: Question,
): ShownShare {
  const { estimators, head, table } = rows;
  const synergy = synergyOf(rows);
  const chosen = estimators.find(({ key }) => key === est) ?? synergy;
  const panels = estimators
    .filter((one) => all || one === chosen)
    .map((one) => ({ ...one, lines: linesOf(one, series), quiet: one !== chosen }));
  const plain = chosen === synergy && q === LAST;
  return {
    panels,
    q: q === LAST ? null : q,
    guesses: [],
    title: plain ? head.titles[series] : titleAt(estimators, chosen, q, series),
    sentence: plain ? head.moved[series] : readingSays(estimators, chosen, q),
    marks: panels.flatMap(({ key, name, lines }) =>
      lines.flatMap((line) => marksOf(key, name, line)),
    ),
    table,
    values: valuesOf(synergy, AWS, trio),
  };
}

/** Numbers for prose: where the lines end, and what the reader missed by. */
export function valuesOf(synergy: Estimator, AWS: Guess, trio: Guess): Record<string, string> {
  const end = (key: 'AWS' | 'together') => `${pointAt(synergy, key, LAST)?.v ?? '?'}%`;
  const drew = drawnOf(AWS).length + drawnOf(trio).length > 0;
  const gap = drew ? gapSays(synergy, { AWS, together: trio }) : 'Nothing is drawn yet.';
  return { AWS: end('AWS'), trio: end('together'), gap };
}
