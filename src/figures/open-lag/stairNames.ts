import { clearNotes } from '../../figure-kit/drawing/clearNotes.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { recordAt } from './maths.ts';
import type { Run, Sides, Standing } from './maths.ts';
import type { StairFrame } from './stairFrame.ts';

/** A time, in years, at which both stairs have room for a word. */
const EARLY = 2020.5;

/** What each stair is: at its end, or early on it where there is no room beside. */
export function sideNames(sides: Sides, { endX, x, y }: StairFrame): Note[] {
  return (['closed', 'open'] as const).flatMap((side): Note[] => {
    const run = endX === null ? recordAt(sides[side], EARLY) : sides[side].at(-1);
    if (!run) return [];
    const off = side === 'open' ? 16 : -7;
    const place =
      endX === null ? { x: x(EARLY), y: y(run.flop) + off } : { x: endX, y: y(run.flop) + 4 };
    const text = endX === null ? side : `Largest ${side} run`;
    return [{ key: `side/${side}`, ...place, text, class: `t12 strong fill s-${side}` }];
  });
}

/** The names of the records, over the closed stairs and under the open ones; those without room are left out. */
export function runNames(
  records: readonly Run[],
  standing: Standing | null,
  { x, y, right }: StairFrame,
  taken: readonly Note[],
): Note[] {
  const read = [standing?.open.key, standing?.closed.key];
  const remarks = [...records]
    .sort((a, b) => Number(read.includes(b.key)) - Number(read.includes(a.key)) || b.flop - a.flop)
    .map(({ key, name, open, time, flop }): Note[] => {
      const under = { x: Math.min(x(time) + 6, right - textWidth(name, 12.5)), y: y(flop) + 16 };
      const place = open ? under : { x: x(time) - 10, y: y(flop) - 5, anchor: 'end' as const };
      return [{ key, ...place, text: name, class: 't12 halo' }];
    });
  return clearNotes(remarks, taken, right);
}
