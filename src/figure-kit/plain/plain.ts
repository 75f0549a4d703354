import type { Grade } from '../../evidence/row.ts';
import type { Shown } from '../shown.ts';
import type { Table } from '../table.ts';

/** The forms in which one column of one table can be drawn without a line of drawing. */
export const FORMS = {
  bars: 'bars, the largest first',
  line: 'a line through time',
  dots: 'points in time',
  steps: 'a line in steps through time',
  squares: 'squared paper: shares of one market, whose ink is the Herfindahl index',
} as const;

export type Form = keyof typeof FORMS;

/** One row as it is drawn. */
export interface PlainItem {
  /** Id of its row. */
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** In years; 0 in a form without time. */
  readonly time: number;
  /** When, as prose writes it; empty in a form without time. */
  readonly when: string;
  /** Class of its colour, `f-<firm>`; `self` where it is no firm. */
  readonly colour: string;
  readonly grade: Grade;
}

/** What a plain figure is drawn from, made at build. */
export interface PlainRows {
  readonly form: Form;
  readonly unit: string;
  /** In the order they are drawn: the largest first, or the earliest. */
  readonly items: readonly PlainItem[];
  readonly table: Table;
}

/** What a plain figure shows: the items that are in, and its words. */
export interface ShownPlain extends Shown {
  readonly form: Form;
  readonly unit: string;
  readonly items: readonly PlainItem[];
  /** The largest value of all there are, so that the scale stays when some go. */
  readonly most: number;
  readonly span: readonly [from: number, to: number];
}
