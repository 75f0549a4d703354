import type { Row } from '../../evidence/row.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { PathRows, Step, Use, When } from './maths.ts';
import { tableOf } from './table.ts';

const WHEN: Readonly<Record<string, When>> = {
  'answers now': 'now',
  'built before': 'before',
  'on the way back': 'back',
};

/** The steps of one question, in the order it meets them. */
export default function rows(table: Tables): PathRows {
  const all = [...table('prompt-path')].sort((a, b) => numberIn(a, 'step') - numberIn(b, 'step'));
  return { steps: all.map(stepOf), table: tableOf(all) };
}

function stepOf(row: Row): Step {
  const when = WHEN[textIn(row, 'when')];
  if (!when) throw new TypeError(`${row.id}: "${textIn(row, 'when')}" is no time of a step`);
  return {
    key: row.id.replace('path-', ''),
    name: textIn(row, 'layer'),
    when,
    carriers: maybeNumberIn(row, 'carriers_counted'),
    names: textIn(row, 'carriers'),
    hand: textIn(row, 'hand'),
    used: textIn(row, 'used') as Use,
    bites: textIn(row, 'time_to_bite'),
    claim: textIn(row, 'whose_number').startsWith('vendor'),
    whose: textIn(row, 'whose_number'),
    quantity: maybeNumberIn(row, 'quantity'),
    unit: textIn(row, 'quantity_unit'),
    note: typeof row['used_note'] === 'string' ? row['used_note'] : '',
    grade: row.grade,
  };
}
