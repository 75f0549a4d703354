import type { Grade, Row } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Table } from '../../figure-kit/table.ts';
import { numberIn } from '../../figure-kit/tables.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { sidesOf, standingAt } from './maths.ts';
import type { Run } from './maths.ts';
import { LAST } from './moments.ts';
import { lagText } from './rulers.ts';
import type { Lag, Ruler } from './rulers.ts';
import { rulerTable } from './rulerTable.ts';

/** What is said in every state, at build. */
export interface Said {
  readonly grade: Grade;
  /** What a reader hears of the rulers that are single figures. */
  readonly says: Readonly<Record<Exclude<Ruler, 'compute'>, string>>;
  /** The unit of each ruler, and what a mark is. */
  readonly subs: Readonly<Record<Ruler, string>>;
  readonly table: Table;
}

const SUBS: Said['subs'] = {
  capability:
    'Months by which the best open models follow the closed frontier; a square is a month. One of four rulers with four units, which are never averaged.',
  private:
    'Months by which the best open models follow the closed frontier; a square is a month, a dashed one lies between the ends of the range. Quiet above, the index.',
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
  const record = lowestGrade([all.open.grade, all.closed.grade, sure.closed.grade]);
  return {
    grade: lowestGrade([now.grade, record]),
    says: {
      capability: `By Epoch AI’s index the best open models trail the closed frontier by ${inWords(now.low)} months, or ${numberIn(points, 'value')} points, a mean over January to May 2026. Its earlier estimate, for 2023 to October 2025, was ${inWords(before.low)} months.`,
      private: `By private tests, which are harder to train to, one analysis of May 2026 finds ${lagText(harder)}: at least twice the ${inWords(now.low)} months of the index. Its author warns that not all these tests are fully private.`,
      price: `By price open models are ahead: on one marketplace they cost ${cheaper}% less than closed ones of equal measured ability.`,
    },
    subs: SUBS,
    table: rulerTable(lags, points, price, all, sure),
  };
}
