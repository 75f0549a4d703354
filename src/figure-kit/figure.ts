import type { Canvas } from './drawing/canvas.ts';
import type { ForwardTable } from './forwardQuery.ts';
import type { Parameters, State } from './parameters/parameter.ts';
import type { Room } from './room.ts';
import type { Shown } from './shown.ts';

/** Parameters that get another value; the others stay as they are. */
export type Change<P extends Parameters> = {
  readonly [Name in keyof P]?: P[Name]['default'] | undefined;
};

/** A point of the picture, in its own px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A figure: rows and a state become what is shown, what is shown is drawn. */
export interface Figure<Rows, P extends Parameters, S extends Shown> {
  readonly parameters: P;
  /** What stands now for settings that were published under another name. */
  readonly forward?: ForwardTable;
  /** The one control that stands in the open; the others fold under "Change the assumptions". */
  readonly primary: keyof P & string;
  /** Pure: no DOM, no colour. */
  show(rows: Rows, state: State<P>): S;
  /** Draws into the picture that is there; the same code at build and in the browser. */
  draw(svg: Canvas, shown: S, room: Room): void;
  /** What pressing a mark changes. */
  act?(key: string, state: State<P>): Change<NoInfer<P>>;
  /** What dragging in the picture changes; undefined where nothing is to be dragged. */
  drag?(at: Point, shown: S, state: State<P>, room: Room): Change<NoInfer<P>> | undefined;
  /** Where the reader commits to a guess: the parameter that holds the stage, and the words on its buttons. */
  readonly guess?: GuessFirst<P>;
}

/** Where a reader may commit to a guess before the data are shown. */
export interface GuessFirst<P extends Parameters> {
  /** The local parameter that is `seen`, `guess` or `revealed`. */
  readonly stage: keyof P & string;
  /** On the button: "Draw it first". */
  readonly invitation: string;
  /** Stands for the finding in the title while the guess is open. */
  readonly question: string;
}

/** A figure of which only the shape is known. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows and state are private to each figure
export type AnyFigure = Figure<any, any, Shown>;

/** Declares a figure; the types of rows, state and what is shown follow from it. */
export function defineFigure<Rows, const P extends Parameters, S extends Shown>(
  figure: Figure<Rows, P, S>,
): Figure<Rows, P, S> {
  return figure;
}
