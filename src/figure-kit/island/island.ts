import type { AnyFigure } from '../figure.ts';

/** What a waking figure is made of. */
export interface Island {
  readonly root: HTMLElement;
  readonly name: string;
  readonly figure: AnyFigure;
  readonly rows: unknown;
  /** What stands before its parameter names in the query of the page. */
  readonly prefix: string;
}
