import type { Grade } from '../../evidence/row.ts';
import type { Hand } from './hands.ts';
import type { Lab } from './labs.ts';
import type { SwitchState } from './states.ts';

/** A case of the register, as short as a card can say it. */
export interface Case {
  readonly id: string;
  readonly date: string;
  readonly holder: string;
  readonly stopped: string;
  readonly what: string;
  /** Days the stop lasted, where both ends are known. */
  readonly days: number | null;
  /** Whether a judge was asked. */
  readonly judge: boolean;
}

/** A text by which the hand may act. */
export interface Text {
  readonly id: string;
  readonly name: string;
  readonly holder: string;
  /** What it says of reasons and of appeal; blank where it says nothing. */
  readonly reasons: string;
  readonly appeal: string;
}

/** One switch of one lab. Cases and texts go by their ids in `BoardRows`. */
export interface Cell {
  readonly lab: Lab;
  readonly hand: Hand;
  /** Whose hand, in words. */
  readonly whose: string;
  /** The hands one by one, where they can be named. */
  readonly names: readonly string[];
  readonly state: SwitchState;
  /** Days of notice; 0 is none, null not known. */
  readonly notice: number | null;
  readonly ground: string;
  readonly texts: readonly string[];
  readonly onLab: readonly string[];
  readonly onClass: readonly string[];
  readonly onOthers: readonly string[];
  /** Threats, warnings, capabilities, reversed cases. */
  readonly beside: readonly string[];
  readonly grade: Grade;
  readonly note: string;
}

/** What the board is drawn from. */
export interface BoardRows {
  /** Address of the register, on this site. */
  readonly register: string;
  readonly cells: readonly Cell[];
  readonly cases: Readonly<Record<string, Case>>;
  readonly texts: Readonly<Record<string, Text>>;
}
