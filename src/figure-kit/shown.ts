import type { Table } from './table.ts';

/** A thing in the picture a reader can walk to: its name, value, unit and grade in one label. */
export interface Mark {
  /** The `data-key` of its element in a layer of marks. */
  readonly key: string;
  readonly label: string;
}

/** Where what is shown can be read in full. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** What a figure shows in one state. Each figure adds the numbers its drawing places. */
export interface Shown {
  /** The finding, with its number. */
  readonly title: string;
  /** Unit, and what a mark is, where that follows the state; elsewhere the figure's teaching says it. */
  readonly sub?: string;
  /** The finding of this state in a sentence or two, spoken when the reader changes it. */
  readonly sentence: string;
  readonly table: Table;
  /** In reading order. */
  readonly marks: readonly Mark[];
  /** Pages of this site behind what is shown, under the picture. */
  readonly behind?: readonly Link[];
  /** Numbers that prose beside the figure may print, by name. */
  readonly values?: Readonly<Record<string, string>>;
}
