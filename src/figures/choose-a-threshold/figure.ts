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
  datasets: ['training-runs', 'compute-thresholds'],
  parameters,
  states: [
    { name: 'Brussels', sentence: 'The line of the AI Act.', state: {} },
    {
      name: 'Sacramento, Albany, Seoul',
      sentence: 'Ten times higher: two developers.',
      state: { L: 1e26 },
    },
    {
      name: 'Best of 2023',
      sentence: 'Five at the end of 2023, a sixth in February.',
      state: { L: 3.75e24, start: '2023-12' },
    },
    {
      name: 'Longest modern spell',
      sentence: 'Exactly five for 445 days, by luck.',
      state: { L: 3e25 },
    },
    {
      name: 'A moving line',
      sentence: 'Raised as fast as the record, it catches almost no one.',
      state: { raise: 4.5 },
    },
    { name: 'Treaty draft', sentence: 'The strictest draft.', state: { L: 1e24 } },
  ],
  note: 'The table is a selection, so count developers, not models: by June 2025 Epoch AI knew over 30 models by 12 developers above 10²⁵ FLOP, where this table holds 16 by 11. Eight flagships since November 2025 have no published figure: counts after October 2025 are floors. Developers are grouped by us, by parent, under the organisation named first. No official list of who is over a line was found. Runs before 2016 count but are not drawn.',

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
