import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import type { Room } from '../../figure-kit/room.ts';
import { evenly, growthOf } from './maths.ts';
import type { Quarter, Reading } from './maths.ts';
import type { Frame } from './place.ts';
import type { Remark } from './remarks.ts';
import { dollars } from './words.ts';

/** The line as shown. */
export interface Picture {
  readonly scale: 'log' | 'linear';
  /** All there is, which the frame is made for, and what is drawn of it. */
  readonly all: readonly Quarter[];
  readonly quarters: readonly Quarter[];
  readonly remarks: readonly Remark[];
  readonly reading: Reading | null;
}

/** The last quarter drawn, named where the line ends. */
export function endOf(
  { x, y, bottom }: Frame,
  quarters: readonly Quarter[],
  { name }: Room,
): Note[] {
  const last = quarters.at(-1);
  if (!last) return [];
  const at = { x: x(last.time) + 12, y: y(last.revenue) + 4.5 };
  const [amount, unit = ''] = dollars(last.revenue).split(' ');
  const share = last.share === null ? [] : [`${Math.round(last.share)}% of all`, 'revenue'];
  const lines =
    name === 'narrow'
      ? [`${amount}${unit === 'billion' ? 'bn' : 'm'}`, ...share]
      : [`${amount} ${unit}`, share.join(' ')];
  const top = Math.min(at.y, bottom - 6 - 16 * (lines.length - 1));
  return lines.filter(Boolean).map((text, i) => ({
    ...at,
    key: `end/${i}`,
    y: top + i * 16,
    text,
    class: i ? 't12 quiet' : 't13 strong fill f-nvidia num',
  }));
}

/** The remarks, most wanted first, and the name of the even pace. */
export function remarksIn(
  frame: Frame,
  { scale, quarters, remarks }: Picture,
  { name }: Room,
): Note[][] {
  const notes = remarks.map(({ key, quarter, lines, short, log, linear }) => {
    const side = scale === 'log' ? log : linear;
    const words = name === 'narrow' ? short : lines;
    const placed = side ? beside(frame, quarters, quarter, words, side) : [];
    return placed.map((note, i) => ({ ...note, key: `${key}/${i}`, class: 't12 quiet halo' }));
  });
  return remarks.length ? [...notes, paceName(frame, quarters)] : [];
}

/** The pace names itself where the line mostly leaves room. */
function paceName({ x, y }: Frame, quarters: readonly Quarter[]): Note[] {
  const time = 2022.3;
  if ((quarters.at(-1)?.time ?? 0) < time + 1) return [];
  const at = { x: x(time) - 6, y: y(evenly(quarters, time)) - 10 };
  const text = `An even pace: ${growthOf(quarters).yearly.toFixed(1)} times a year`;
  return [{ ...at, key: 'pace', text, class: 't12 faint', anchor: 'end' }];
}

/** Lines of text at a quarter, clear of the line and of its even pace, which rise to the right. */
function beside(
  { x, y, bottom }: Frame,
  quarters: readonly Quarter[],
  quarter: Quarter,
  words: readonly string[],
  side: 'above' | 'below' | 'foot',
): Omit<Note, 'key'>[] {
  const [cx, cy] = [x(quarter.time), y(quarter.revenue)];
  const above = Math.min(cy, y(evenly(quarters, quarter.time)));
  const low = Math.min(cy + 18, bottom - 6 - 15 * (words.length - 1));
  const fits = fitsLeft(cx, words);
  return words.map((text, i) => {
    if (side === 'foot') return { x: cx + 10, y: bottom - 6, text };
    if (side === 'below') return { x: cx + 7, y: low + 15 * i, text };
    const high = above - 12 - 15 * (words.length - 1 - i);
    return fits ? { x: cx - 9, y: high, text, anchor: 'end' } : { x: cx, y: high, text };
  });
}

/** Whether lines of text fit between the picture's edge and a place in it. */
function fitsLeft(x: number, words: readonly string[]): boolean {
  return x - 17 > Math.max(...words.map((text) => textWidth(text, 13.5, true)));
}

/** The quarter being read: how far it stands above the year before it. */
export function readingIn(
  frame: Frame,
  { reading, scale, quarters }: Picture,
  { name }: Room,
): { rules: Path[]; notes: Note[] } {
  if (!reading) return { rules: [], notes: [] };
  const { quarter, yearBefore, onYear } = reading;
  const [x, y] = [frame.x(quarter.time), frame.y(quarter.revenue)];
  const from = yearBefore
    ? `M${frame.x(yearBefore.time)} ${frame.y(yearBefore.revenue)}H${x}V${y}`
    : '';
  const words = [
    dollars(quarter.revenue),
    ...(onYear === null
      ? []
      : [
          name === 'narrow'
            ? `×${onYear.toFixed(2)} in a year`
            : `${onYear.toFixed(2)} times the year before`,
        ]),
  ];
  const early = scale === 'log' && !fitsLeft(x - frame.x(frame.from), words);
  const notes = beside(frame, quarters, quarter, words, early ? 'below' : 'above');
  return {
    rules: [
      { key: 'drop', d: `M${x} ${y}V${frame.bottom}`, class: 'tear' },
      { key: 'read', d: from, class: 'ln gap accent' },
    ],
    notes: notes.map((note, i) => ({
      ...note,
      key: `read/${i}`,
      class: i ? 't12 quiet halo' : 't13 strong num halo',
    })),
  };
}
