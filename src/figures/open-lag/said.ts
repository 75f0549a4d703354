import type { Grade, Row } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import type { Table } from '../../figure-kit/table.ts';
import { numberIn } from '../../figure-kit/tables.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { monthOf } from '../../figure-kit/words/monthOf.ts';
import { sidesOf, standingAt } from './maths.ts';
import type { Run } from './maths.ts';
import { LAST } from './moments.ts';
import { lagText } from './rulers.ts';
import type { Lag, Ruler } from './rulers.ts';
import { rulerTable } from './rulerTable.ts';
import { times } from './words.ts';

/** One ruler as it stands among the others. */
export interface RulerCard {
  readonly ruler: Ruler;
  readonly name: string;
  readonly value: string;
  readonly what: string;
  readonly grade: Grade;
}

/** What is said in every state, at build. */
export interface Said extends Pick<Shown, 'title'> {
  readonly grade: Grade;
  readonly cards: readonly RulerCard[];
  /** What a reader hears of the rulers that are single figures. */
  readonly says: Readonly<Record<Exclude<Ruler, 'compute'>, string>>;
  /** The unit of each ruler, and what a mark is. */
  readonly subs: Readonly<Record<Ruler, string>>;
  readonly table: Table;
}

const SUBS: Said['subs'] = {
  capability:
    'Months by which the best open models follow the closed frontier; a square is a month. Four rulers, four units: they are never averaged.',
  private:
    'Months by which the best open models follow the closed frontier; a square is a month, a dashed one lies between the ends of the range.',
  compute:
    'FLOP of the largest training run so far, log scale. A point is a run that set its side’s record; small points are open runs below it.',
  price:
    'What an open model costs where a closed one of equal measured ability costs 100; a cell is one hundredth.',
};

/** Reads the finding and the four rulers off the rows. */
export function saidOf(runs: readonly Run[], lags: readonly Lag[], points: Row, price: Row): Said {
  const [before, now, harder] = lags;
  const [all, sure] = [true, false].map((low) => standingAt(sidesOf(runs, low), LAST));
  if (!before || !now || !harder || !all || !sure) throw new Error('open-lag: a ruler is missing');
  const cheaper = numberIn(price, 'value');
  const ratios = `${times(sure.ratio)}–${times(all.ratio)}`;
  const record = lowestGrade([all.open.grade, all.closed.grade, sure.closed.grade]);
  return {
    title: `Open models are ${inWords(now.low)} months behind by one index; by training compute no open run with an estimate has passed ${all.open.by.replace(/ AI$/u, '')}’s of ${monthOf(all.open.date)}, and the closed record is ${ratios.replace('–', ' to ')} times larger`,
    grade: lowestGrade([now.grade, record]),
    cards: [
      {
        ruler: 'capability',
        name: 'By one index',
        value: String(now.low),
        what: 'months behind',
        grade: now.grade,
      },
      {
        ruler: 'compute',
        name: 'By training compute',
        value: `${ratios}×`,
        what: 'closed record over open',
        grade: record,
      },
      {
        ruler: 'private',
        name: 'By private tests',
        value: `${harder.low}–${harder.high}`,
        what: 'months behind',
        grade: harder.grade,
      },
      {
        ruler: 'price',
        name: 'By price',
        value: `${cheaper}%`,
        what: 'cheaper, one marketplace',
        grade: price.grade,
      },
    ],
    says: {
      capability: `By Epoch AI’s index the best open models trail the closed frontier by ${inWords(now.low)} months, or ${numberIn(points, 'value')} points, a mean over January to May 2026. Its earlier estimate, for 2023 to October 2025, was ${inWords(before.low)} months.`,
      private: `By private tests, which are harder to train to, one analysis of May 2026 finds ${lagText(harder)}: at least twice the ${inWords(now.low)} months of the index. Its author warns that not all these tests are fully private.`,
      price: `By price open models are ahead: on one marketplace they cost ${cheaper}% less than closed ones of equal measured ability.`,
    },
    subs: SUBS,
    table: rulerTable(lags, points, price, all, sure),
  };
}
