import type { Note } from '../../figure-kit/drawing/note.ts';
import { yearAxis } from '../../figure-kit/drawing/yearAxis.ts';
import { flops } from '../../figure-kit/words/flops.ts';
import { DECADES, FIRST_DAY, TOP } from './frame.ts';
import type { Frame } from './frame.ts';
import type { Picture } from './show.ts';
import { nameOf } from './words.ts';

/** Closer than this to a law's line, in px, the reader's line shares its labels' room. */
const NEAR = 30;

/** The powers of ten at the left and the years below. */
export function axisLabels({ left, bottom, x, y }: Frame): Note[] {
  const years = yearAxis({
    key: 'year',
    from: 2016,
    to: 2026,
    x: (year) => x(FIRST_DAY + (year - 2016) * 365.25),
    y: bottom + 17,
  });
  const powers = DECADES.map((flop): Note => ({
    key: `power/${flop}`,
    x: left - 6,
    y: y(flop) + 4,
    text: flops(flop),
    class: 't11 faint',
    anchor: 'end',
  }));
  return [...years, ...powers];
}

/** A law's name stands over its line, or under it when the reader's line is drawn close above. */
export function lawLabels({ laws, line }: Picture, { left, room, y }: Frame): Note[] {
  return laws.map(({ key, flop, name, binding }) => {
    const below = y(flop) - y(line.flop);
    return {
      key,
      x: left + 6,
      y: y(flop) + (below >= 0 && below < NEAR ? 14 : -5),
      text: room === 'narrow' ? name.replace(/; .*/u, '') : name,
      class: `t11 halo ${binding ? 'strong' : 'quiet'}`,
    };
  });
}

/** The reader's own line is named over it, or under it when a law's line lies close above. */
export function ownLabel({ line, laws }: Picture, { left, y }: Frame): Note {
  const at = y(line.flop);
  const crowded = at - TOP < 20 || laws.some(({ flop }) => at > y(flop) && at - y(flop) < NEAR);
  return {
    x: left + 6,
    y: at + (crowded ? 15 : -6),
    text: `Your line: ${nameOf(line)}`,
    class: 't12 strong hot halo',
  };
}
