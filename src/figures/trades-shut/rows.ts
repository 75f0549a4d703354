import { group } from 'd3-array';
import type { Row } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import { dayTime } from '../../figure-kit/drawing/dayTime.ts';
import { maybeNumberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Fate, Hand, Lane, LaneRows, Spell } from './maths.ts';
import { tableOf } from './table.ts';

const FATES: readonly Fate[] = ['back on', 'still dark', 'two hands', 'never bit', 'not followed'];

/** The trades of the table, by what became of them and then by the day first shut. */
export default function rows(table: Tables): LaneRows {
  const all = table('trades-shut');
  const lanes = [...group(all, (row) => textIn(row, 'lane'))].map(([key, spells]) =>
    laneOf(key, spells),
  );
  lanes.sort(
    (a, b) =>
      FATES.indexOf(a.fate) - FATES.indexOf(b.fate) ||
      (a.spells[0]?.from ?? 0) - (b.spells[0]?.from ?? 0),
  );
  return { lanes, table: tableOf(all) };
}

function laneOf(key: string, rows: readonly Row[]): Lane {
  const [first] = rows;
  if (!first) throw new RangeError(`the trade "${key}" has no spell`);
  return {
    key,
    name: textIn(first, 'lane_name'),
    fate: textIn(first, 'group') as Fate,
    spells: rows.map(spellOf).sort((a, b) => a.from - b.from),
    grade: lowestGrade(rows.map(({ grade }) => grade)),
  };
}

function spellOf(row: Row): Spell {
  const [from, until, given] = [textIn(row, 'off_from'), row['off_until'], row['given_in_return']];
  return {
    hand: textIn(row, 'hand_that_shut') as Hand,
    from: timeOf(from),
    until: typeof until === 'string' ? timeOf(until) : null,
    fades: from.length === 4,
    days: maybeNumberIn(row, 'days_off'),
    given: typeof given === 'string' ? given : '',
  };
}

/** A day in years; of a year alone, its last day: by then it was so. */
function timeOf(text: string): number {
  return Math.round(1000 * dayTime(text.length === 4 ? `${text}-12-31` : text)) / 1000;
}
