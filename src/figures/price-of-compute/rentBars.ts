import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import type { RentPanel } from './rentPanels.ts';
import { changeIn, KINDS, span } from './rentWords.ts';
import type { Rent, RentKind } from './rents.ts';

/** The reported prices of one kind: a range as a bar from end to end, one price as a bar of no height. */
export function rentBars(
  rents: readonly Rent[],
  kind: RentKind,
  faded: boolean,
  panel: RentPanel,
): { bars: Path[]; notes: Note[] } {
  const { x, y, left, top } = panel;
  const own = rents.filter((rent) => rent.kind === kind);
  const change = changeIn(rents, kind);
  return {
    bars: own.map(({ key, low, high, time, grade }) => {
      const tall = Math.max(5, y(low) - y(high));
      return {
        key,
        d: `M-7 0h14v${tall}h-14z`,
        class: `pt f-${faded ? 'other' : 'self'} ${grade}`,
        x: x(time),
        y: low === high ? y(high) - 2.5 : y(high),
      };
    }),
    notes: [
      {
        x: left,
        y: top - 36,
        text: KINDS[kind],
        class: `t14 ${faded ? 'quiet' : 'strong'}`,
      },
      {
        x: left,
        y: top - 18,
        text: change ?? (own.length > 1 ? `${own.length} readings` : 'one reading'),
        class: `t12 ${change ? 'strong hot' : 'faint'}`,
      },
      ...own.map((rent) => valueNote(rent, own, panel)),
    ],
  };
}

/** A price in figures: over its bar, and a line higher or left of it where the next one's would touch. */
function valueNote(rent: Rent, own: readonly Rent[], { x, y, right }: RentPanel): Note {
  const text = span(rent).replaceAll('$', '').replace(' to ', '–');
  const half = textWidth(text, 12.5) / 2;
  const soon = own.some(
    ({ time, high }) =>
      high > rent.high && time > rent.time && x(time) - x(rent.time) < half * 2 + 3,
  );
  const single = rent.low === rent.high;
  if (soon && single)
    return { x: x(rent.time) - 11, y: y(rent.low) + 4, text, class: 't12 num halo', anchor: 'end' };
  return {
    x: Math.min(x(rent.time), right - half),
    y: y(rent.high) - (soon ? 25 : 9),
    text,
    class: 't12 num halo',
    anchor: 'middle',
  };
}
