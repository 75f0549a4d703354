import { href } from '../../layouts/href.ts';
import type { Row } from '../../evidence/row.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { BoardRows, Case, Cell, Text } from './cell.ts';
import type { Hand } from './hands.ts';
import { LABS } from './labs.ts';
import type { Lab } from './labs.ts';
import type { SwitchState } from './states.ts';

/** The cells of the board in the order of labs and hands, with the cases and texts they name. */
export default function rows(table: Tables): BoardRows {
  const cells = table('switchboard')
    .toSorted((a, b) => numberIn(a, 'step') - numberIn(b, 'step'))
    .map(cellOf)
    .sort((a, b) => LABS.indexOf(a.lab) - LABS.indexOf(b.lab));
  const named = (pick: (cell: Cell) => readonly string[]) => new Set(cells.flatMap(pick));
  const inCases = named(({ onLab, onClass, onOthers, beside }) => [
    ...onLab,
    ...onClass,
    ...onOthers,
    ...beside,
  ]);
  const inTexts = named(({ texts }) => texts);
  return {
    register: href('/switch-offs/'),
    cells,
    cases: byId(table('switch-offs'), inCases, caseOf),
    texts: byId(table('exit-clauses'), inTexts, textOf),
  };
}

function byId<Item>(all: readonly Row[], wanted: ReadonlySet<string>, make: (row: Row) => Item) {
  const kept = all.filter(({ id }) => wanted.has(id));
  return Object.fromEntries(kept.map((row) => [row.id, make(row)]));
}

function cellOf(row: Row): Cell {
  return {
    lab: textIn(row, 'lab') as Lab,
    hand: textIn(row, 'layer').replace(' ', '-') as Hand,
    whose: textIn(row, 'hands'),
    names: listIn(row, 'hand_names'),
    state: textIn(row, 'state') as SwitchState,
    notice: maybeNumberIn(row, 'notice_days'),
    ground: orBlank(row, 'ground'),
    texts: listIn(row, 'instruments'),
    onLab: listIn(row, 'used_on_lab'),
    onClass: listIn(row, 'used_on_class'),
    onOthers: listIn(row, 'used_on_others'),
    beside: listIn(row, 'beside'),
    grade: row.grade,
    note: row.note ?? '',
  };
}

function caseOf(row: Row): Case {
  return {
    id: row.id,
    date: textIn(row, 'date'),
    holder: textIn(row, 'holder'),
    stopped: textIn(row, 'stopped'),
    what: textIn(row, 'what'),
    days: maybeNumberIn(row, 'duration_days'),
    judge: textIn(row, 'review_used').startsWith('yes'),
  };
}

function textOf(row: Row): Text {
  return {
    id: row.id,
    name: textIn(row, 'instrument'),
    holder: textIn(row, 'holder'),
    reasons: orBlank(row, 'reasons_needed'),
    appeal: orBlank(row, 'appeal'),
  };
}

function listIn(row: Row, column: string): string[] {
  const list = row[column];
  return Array.isArray(list) ? list.map(String) : [];
}

function orBlank(row: Row, column: string): string {
  const text = row[column];
  return typeof text === 'string' ? text : '';
}
