import type { AnyFigure, Change } from './figure.ts';
import type { Parameters } from './parameters/parameter.ts';

/** A state worth a link of its own, as a teacher would use it. */
export interface NamedState<P extends Parameters> {
  readonly name: string;
  readonly sentence: string;
  readonly state: Change<P>;
}

/** What stands round a figure on the page; it is built in, and the browser never loads it. */
export interface Teaching<F extends AnyFigure = AnyFigure> {
  /** The datasets the rows of the figure come from. */
  readonly datasets: readonly string[];
  readonly states: readonly NamedState<F['parameters']>[];
  /** What a reader must know to read it right: years that differ, rows left out, assumptions. */
  readonly note: string;
}
