import type { Note } from '../../figure-kit/drawing/note.ts';
import { yearAxis } from '../../figure-kit/drawing/yearAxis.ts';
import { flops } from '../../figure-kit/words/flops.ts';
import { DECADES, FIRST_DAY, TOP } from './frame.ts';
import type { Frame } from './frame.ts';
import type { Picture } from './show.ts';
import { months, nameOf } from './words.ts';

/** Closer than this to a law's line, in px, the reader's line shares its labels' room. */
const NEAR = 30;

/** The powers of ten at the left, the years below, and what lies over and under the bars. */
export function axisLabels({ left, right, bottom, x, y }: Frame): Note[] {
  const years = yearAxis({
    ...{ key: 'year', from: 2014, to: 2026, y: bottom + 17 },
    x: (year) => x(FIRST_DAY + (year - 2014) * 365.25),
  });
  const powers = DECADES.map((flop): Note => ({
    key: `power/${flop}`,
    x: left - 6,
    y: y(flop) + 4,
    text: flops(flop),
    class: 't11 faint',
    anchor: 'end',
  }));
  return [
    ...years,
    ...powers,
    { key: 'fewer', x: left + 6, y: y(3e20), text: 'fewer than five over', class: 't12 faint' },
    {
      ...{ key: 'more', x: right, y: y(1.2e20), class: 't12 faint', anchor: 'end' as const },
      text: 'more than five over',
    },
  ];
}

/** The longest that any line held five, named at its two ends: what it came to, and what was asked. */
export function bestLabels({ best }: Picture, { x, y }: Frame): Note[] {
  const at = { y: y(Math.sqrt(best.least * best.under)) + 2, class: 't12 strong halo' };
  const held = `${months(best.to - best.from)} months, the longest`;
  return [
    { ...at, key: 'best', x: x(best.from) - 6, text: held, anchor: 'end' },
    { ...at, key: 'asked', x: x(best.to) + 6, text: 'of 36 asked', class: 't12 halo' },
  ];
}

/** A law's name stands over its line, or under it when the reader's line or the longest bar lies close above. */
export function lawLabels({ laws, line, best }: Picture, { left, y }: Frame): Note[] {
  return laws.map(({ key, flop, name, binding }): Note => {
    const crowded = [line.flop, best.least].some((over) => {
      const below = y(flop) - y(over);
      return below >= 0 && below < NEAR;
    });
    return {
      key,
      x: left + 6,
      y: y(flop) + (crowded ? 14 : -5),
      text: name.replace(/; .*/u, ''),
      class: `t11 halo ${binding ? 'strong' : 'quiet'}`,
    };
  });
}

/** The reader's own line is named over it, or under it when a law's line lies close above; at its end stands who is over it. */
export function ownLabels(
  { line, laws, atEnd, longest }: Picture,
  { left, right, y }: Frame,
): Note[] {
  const at = y(line.flop);
  const crowded = at - TOP < 20 || laws.some(({ flop }) => at > y(flop) && at - y(flop) < NEAR);
  const level = at + (crowded ? 15 : -6);
  const held = longest ? `${months(longest.to - longest.from)} months` : 'never five';
  return [
    {
      key: 'own',
      x: left + 6,
      y: level,
      text: `Your line, ${nameOf(line)}: ${held}`,
      class: 't12 strong hot halo',
    },
    ...(line.raise > 1
      ? []
      : [
          {
            ...{ key: 'count', x: right, y: level, anchor: 'end' as const },
            ...{ text: `${atEnd}+ over`, class: 't12 strong hot halo' },
          },
        ]),
  ];
}
