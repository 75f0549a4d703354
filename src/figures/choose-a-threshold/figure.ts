import type { Grade } from '../../evidence/row.ts';
import { defineFigure } from '../../figure-kit/figure.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { drag } from './drag.ts';
import { drawThreshold } from './draw.ts';
import { parameters } from './parameters.ts';
import { marksOf } from './marks.ts';
import type { Rows } from './rows.ts';
import { pictureOf } from './show.ts';
import type { Picture } from './show.ts';
import { tableOf } from './tableOf.ts';
import { compute, sentenceOf, wholeMonths } from './words.ts';

interface ShownThreshold extends Shown {
  readonly picture: Picture;
}

export default defineFigure({
  parameters,

  show(rows: Rows, state): ShownThreshold {
    const picture = pictureOf(rows, state);
    const { best } = rows;
    return {
      picture,
      title: `In this table no fixed line on training compute has caught exactly five developers for more than ${wholeMonths(best.to - best.from)} months`,
      sub: 'Training compute of notable models in FLOP, log scale. A dot is a run; a line catches a developer once it publishes a larger one. Aim: catch five for three years.',
      sentence: sentenceOf(picture),
      grade: gradeOf(picture),
      marks: marksOf(picture),
      table: tableOf(picture),
      values: {
        line: compute(state.L),
        developers: String(picture.atEnd),
        days: String(picture.longest ? picture.longest.to - picture.longest.from : 0),
      },
    };
  },

  draw: (svg, { picture }, room) => drawThreshold(svg, picture, room),

  /** Pressing a run puts the line just under it, pressing a law puts it there. */
  act(key) {
    const [kind, , flop] = key.split(':');
    if (kind === 'law') return { L: Number(key.split(':')[1]) };
    return kind === 'run' ? { L: justUnder(Number(flop)) } : {};
  },

  drag: (at, { picture }, { law }, room) => drag(at, picture, law, room),
});

/** As good as the runs that took developers over; with nobody over, as all that were looked through. */
function gradeOf({ stays, runs }: Picture): Grade {
  return lowestGrade((stays.length ? stays : runs).map(({ run }) => run.grade));
}

/** The largest line of three digits under a run, within the lines that can be drawn. */
function justUnder(flop: number): number {
  const step = 10 ** (Math.floor(Math.log10(flop)) - 2);
  const under = Number(((Math.ceil(flop / step - 1e-9) - 1) * step).toPrecision(3));
  return Math.min(1e27, Math.max(1e18, under));
}
