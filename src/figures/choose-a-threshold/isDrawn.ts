import { FIRST_DAY, FLOP } from './frame.ts';

/** Whether a run lies in the frame: earlier and smaller ones count, but have no dot to walk to. */
export function isDrawn({ day, flop }: { readonly day: number; readonly flop: number }): boolean {
  return day >= FIRST_DAY && flop >= FLOP[0];
}
