import type { Grade } from '../evidence/row.ts';
import type { AnyFigure, Change, Figure } from './figure.ts';
import type { Parameters, State } from './parameters/parameter.ts';
import type { Shown } from './shown.ts';

/** A state worth a link of its own, as a teacher would use it. */
export interface NamedState<P extends Parameters> {
  readonly name: string;
  readonly sentence: string;
  readonly state: Change<P>;
}

/** A figure in one state: what it is drawn from and what it shows. */
export type InState<F extends AnyFigure> =
  F extends Figure<infer Rows, infer P, infer S>
    ? { readonly rows: Rows; readonly state: State<P>; readonly shown: S }
    : never;

/** What stands round a figure on the page; it is built in, and the browser never loads it. */
export interface Teaching<F extends AnyFigure = Figure<unknown, Parameters, Shown>> {
  /** The datasets the rows of the figure come from. */
  readonly datasets: readonly string[];
  /**
   * Those of them whose rows its words count or rank, and are held to the frame of; all when left out. A table that only
   * lends a measure ("as much as 78 runs of Grok 4") is none of them.
   */
  readonly counts?: readonly string[];
  readonly states: readonly NamedState<F['parameters']>[];
  /** Unit, and what a mark is. A figure whose unit follows the state shows its own `sub` instead. */
  readonly sub?: string | ((built: InState<F>) => string);
  /** The lowest grade among the rows that carry the finding. */
  readonly grade: Grade | ((built: InState<F>) => Grade);
  /** Where the default of a number comes from, beside its dial: a source, or the word "assumption". */
  readonly basis?: { readonly [Name in keyof F['parameters']]?: string };
  /** What a reader must know to read it right: years that differ, rows left out, assumptions. */
  readonly note: string;
}
