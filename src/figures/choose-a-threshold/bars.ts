import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Frame } from './frame.ts';
import { HIGHEST, LINES } from './frame.ts';
import { dayPassed, lineAt, longest } from './maths.ts';
import type { Picture } from './show.ts';

/** What is asked of a line: three years, in days. */
const AIM = 3 * 365.25;

/**
 * A track of three years for each possible line, from its longest time at exactly five, filled while it has five
 * over it; the longest of all in ink. A day is two px at the least.
 */
export function barsOf({ held, best, end }: Picture, { x, y, thick, left }: Frame): Path[] {
  const bar = (flop: number, from: number, to: number) => {
    const start = Math.max(left, x(from));
    return `M${start} ${y(flop) - thick}h${Math.max(2, x(to) - start)}v${thick}H${start}z`;
  };
  const rows = held.map((spells, i) => ({ spells, flop: LINES[i] ?? 0 }));
  const isBest = ({ flop }: { flop: number }) => best.least <= flop && flop < best.under;
  const full = (some: typeof rows) =>
    some.flatMap(({ spells, flop }) => spells.map(({ from, to }) => bar(flop, from, to))).join('');
  const tracks = rows.map(({ spells, flop }) => {
    const most = longest(spells);
    return most ? bar(flop, most.from, Math.min(most.from + AIM, end)) : '';
  });
  return [
    { key: 'tracks', class: 'aim', d: tracks.join('') },
    { key: 'bars', class: 'bar', d: full(rows.filter((row) => !isBest(row))) },
    { key: 'best', class: 'bar warm', d: full(rows.filter(isBest)) },
  ];
}

/** A band about the reader's line that a finger can hold, and the day it is drawn. */
export function gripOf({ line, end }: Picture, { left, right, bottom, x, y }: Frame): Path[] {
  const [at, from, to] = [x(line.start), y(line.flop), y(lineAt(line, end))];
  const band = `M${left} ${from - 22}H${at}L${right} ${to - 22}v44L${at} ${from + 22}H${left}z`;
  return [
    { key: 'start', d: `M${at} ${from}V${bottom}`, class: 'usline' },
    { key: 'band', d: band, class: 'grip' },
  ];
}

/** The reader's line with its handle, thick while exactly five are over it. */
export function lineOf({ line, fives, end }: Picture, { left, x, y, thick }: Frame): Path[] {
  const [at, from] = [x(line.start), y(line.flop)];
  // A line that rises out of the picture ends at its upper edge, the day it reaches the highest that can be drawn.
  const last = Math.min(end, dayPassed(line, HIGHEST));
  const level = (day: number) => y(lineAt(line, day));
  return [
    { key: 'before', d: `M${left} ${from}H${at}`, class: 'ln ghost' },
    { key: 'line', d: `M${at} ${from}L${x(last)} ${level(last)}`, class: 'ln accent' },
    ...fives.map((five) => {
      const to = Math.min(five.to, last);
      const d = `M${x(five.from)} ${level(five.from) - thick}L${x(to)} ${level(to) - thick}v${2 * thick}L${x(five.from)} ${level(five.from) + thick}z`;
      return { key: `five${five.from}`, d, class: 'dot hot' };
    }),
    { key: 'handle', d: `M${at - 5} ${from - 5}h10v10h-10z`, class: 'dot hot' },
  ];
}
