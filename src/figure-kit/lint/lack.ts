import type { AnyFigure } from '../figure.ts';
import type { Teaching } from '../teaching.ts';

/** What a figure lacks, and in which of its files it is to be mended. */
export interface FigureLack {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
  readonly file: 'figure.ts' | 'teaching.ts';
}

/** A figure with its rows read. */
export interface Linted {
  readonly figure: AnyFigure;
  readonly teaching: Teaching;
  readonly rows: unknown;
  /** Names of the datasets there are. */
  readonly datasets: ReadonlySet<string>;
}

/** Names what a figure lacks. */
export function lack(
  rule: string,
  message: string,
  fix: string,
  file: FigureLack['file'] = 'figure.ts',
): FigureLack {
  return { rule, message, fix, file };
}
