import type { BoardRows, Cell } from './cell.ts';
import { HANDS } from './hands.ts';
import type { Hand } from './hands.ts';
import type { Lab } from './labs.ts';

/** One switch as shown: above a thrown switch all is dark, below it all stays lit. */
export interface ShownCell extends Cell {
  readonly current: 'lit' | 'thrown' | 'dark';
}

/** One column of the board. */
export interface ShownLab {
  readonly lab: Lab;
  readonly lit: boolean;
  /** From the prompt down. */
  readonly cells: readonly ShownCell[];
}

/** The switches of a lab with one thrown, or none. */
export function boardOf({ cells }: BoardRows, lab: Lab, press: Hand | 'none'): ShownLab {
  const thrown = press === 'none' ? -1 : HANDS.indexOf(press);
  const own = HANDS.map((hand) => {
    const cell = cells.find((one) => one.lab === lab && one.hand === hand);
    if (!cell) throw new Error(`the board has no switch "${hand}" of "${lab}"`);
    return cell;
  });
  return {
    lab,
    lit: thrown < 0,
    cells: own.map((cell, i) => ({
      ...cell,
      current: i === thrown ? 'thrown' : i < thrown ? 'dark' : 'lit',
    })),
  };
}

/** How many hands it takes at one layer to put out several labs, by the hands the board names. */
export interface Together {
  readonly hand: Hand;
  /** Everybody named, once; empty where they cannot be listed for every lab. */
  readonly names: readonly string[];
  /** Runs of neighbouring columns that hang on the same single hand. */
  readonly runs: readonly { readonly from: number; readonly to: number; readonly name: string }[];
}

/** The hands that several labs share, layer by layer. */
export function togetherOf(columns: readonly ShownLab[]): Together[] {
  return HANDS.map((hand, at) => {
    const lists = columns.map(({ cells }) => cells[at]?.names ?? []);
    const known = lists.every(({ length }) => length > 0);
    return { hand, names: known ? [...new Set(lists.flat())] : [], runs: runsOf(lists) };
  });
}

function runsOf(lists: readonly (readonly string[])[]): Together['runs'] {
  const runs: { from: number; to: number; name: string }[] = [];
  lists.forEach((names, i) => {
    const [name] = names;
    if (name === undefined || names.length > 1) return;
    const last = runs.at(-1);
    if (last && last.to === i - 1 && last.name === name) last.to = i;
    else runs.push({ from: i, to: i, name });
  });
  return runs.filter(({ from, to }) => to > from);
}

/** How many switches of a lab have been used on it by name. */
export function usedOn({ cells }: ShownLab): number {
  return cells.filter(({ state }) => state === 'used').length;
}

/** The kinds of hand that have been used on some lab by name, and on a class with one of them in it but on none by name. */
export function usedHands({ cells }: BoardRows): {
  readonly byName: Hand[];
  readonly onClass: Hand[];
} {
  const some = (hand: Hand, state: Cell['state']) =>
    cells.some((cell) => cell.hand === hand && cell.state === state);
  const byName = HANDS.filter((hand) => some(hand, 'used'));
  const onClass = HANDS.filter((hand) => !byName.includes(hand) && some(hand, 'used on class'));
  return { byName, onClass };
}
