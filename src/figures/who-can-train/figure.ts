import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { number } from '../../figure-kit/parameters/number.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { clamp } from '../../figure-kit/clamp.ts';
import { dollars } from '../../figure-kit/words/dollars.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { drawRuns } from './draw.ts';
import type { Drawn } from './draw.ts';
import { geometryOf } from './geometry.ts';
import { FIRST, LAST, yearsOf } from './maths.ts';
import type { TrainRows } from './maths.ts';
import { tableOf } from './table.ts';
import { titleAt } from './title.ts';
import { findingOf, labelOf, sentenceOf } from './words.ts';

type ShownRuns = Shown & Drawn;

const MILLION = 1e6;

export default defineFigure({
  parameters: {
    budget: number({
      label: 'Budget',
      from: 1e4,
      to: 1e9,
      step: 1,
      log: true,
      prefix: '$',
      default: MILLION,
    }),
    year: number({ label: 'Year', from: FIRST, to: LAST, step: 1, default: LAST }),
    basis: choice({
      label: 'Pay for',
      options: { amortised: 'The final run', bought: 'The whole cluster' },
      default: 'amortised',
    }),
  },
  primary: 'budget',

  show(rows: TrainRows, { budget, year, basis }): ShownRuns {
    const years = yearsOf(rows[basis], budget);
    const at = years.find((one) => one.year === Math.round(year)) ?? {
      year: LAST,
      runs: [],
      covered: [],
    };
    const untouched = budget === MILLION && at.year === LAST && basis === 'amortised';
    return {
      years,
      at,
      budget,
      basis,
      research: rows.research,
      title: untouched ? findingOf(years, budget) : titleAt(at, budget, basis),
      sentence: sentenceOf(years, at, budget, basis),
      marks: years.flatMap(({ runs }) =>
        [...runs].reverse().map((run) => ({ key: run.key, label: labelOf(run, budget) })),
      ),
      table: tableOf(rows, basis, budget),
      values: {
        budget: dollars(budget),
        covered: inWords(at.covered.length, 'none'),
        runs: inWords(at.runs.length),
        year: String(at.year),
      },
    };
  },

  draw: (svg, shown, room) => drawRuns(svg, shown, room),

  act: (key) => ({ year: Number(key.slice(0, 4)) }),

  drag({ x, y }, _shown, { basis }, room) {
    if (room.name === 'narrow') return undefined;
    const { right, top, bottom, costAt } = geometryOf(room, basis);
    if (x < right - 12 || x > right + 84 || y < top - 16 || y > bottom + 16) return undefined;
    return { budget: Number(clamp(costAt(y), 1e4, 1e9).toPrecision(2)) };
  },
});
