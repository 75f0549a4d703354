import { marker } from '../../figure-kit/drawing/marker.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paragraph } from '../../figure-kit/drawing/paragraph.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Room } from '../../figure-kit/room.ts';
import { monthOf } from '../../figure-kit/words/monthOf.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { LOOKS } from './runMarks.ts';
import type { By } from './runMarks.ts';
import { FEWEST } from './maths.ts';
import type { Span } from './maths.ts';
import { COUNTRIES, doubling, rangeOf, SECTORS, tenth } from './words.ts';

/** The fit in figures, and how many runs each group has, over the plot. */
export function head(
  span: Span,
  by: By,
  fit: 'records' | 'shown',
  { name, width }: Room,
): { lines: Path[]; notes: Note[] } {
  const narrow = name === 'narrow';
  const groups = groupsIn(span, by);
  const [x, y] = narrow ? [7, 106] : [width - 306, 14];
  return {
    lines: groups.map(({ key, shape, colour }, i) => ({
      key,
      d: marker(shape, 5),
      class: `pt f-${colour}`,
      x,
      y: y + i * 20 - 4,
    })),
    notes: [
      ...growthNotes(span, fit, narrow ? width : x - 20),
      ...groups.map(({ text }, i) => ({
        x: x + 13,
        y: y + i * 20,
        text,
        class: 't12 quiet',
      })),
    ],
  };
}

/** What the fit says, in lines no wider than `width` px. */
function growthNotes(
  { growth, records, runs }: Span,
  fit: 'records' | 'shown',
  width: number,
): Note[] {
  const points = fit === 'records' ? 'records' : 'runs';
  const count = fit === 'records' ? records.length : runs.length;
  const text = growth
    ? `95% interval ${rangeOf(growth.times)}; ${doubling(growth)}. ${growth.count} ${points}, ${monthOf(growth.first.date)} to ${monthOf(growth.last.date)}; the line holds for no other time`
    : `${count} ${points} in these years; a line needs ${FEWEST} points`;
  const times = growth ? `${tenth(growth.times.middle)}-fold a year` : 'No fit';
  return [
    { x: -1, y: 28, text: times, class: 'big' },
    ...paragraph(text, { x: 0, y: 48, width: Math.min(width - 8, 400) }),
  ];
}

function groupsIn({ runs, records }: Span, by: By) {
  if (by === 'none') return [];
  const names: Readonly<Record<string, string>> = by === 'sector' ? SECTORS : COUNTRIES;
  return Object.entries(LOOKS[by]).map(([key, look]) => {
    const count = (of: Span['runs'], thing: string) => {
      const own = of.filter((run) => run[by] === key).length;
      return `${own} ${plural(own, thing)}`;
    };
    return {
      key,
      ...look,
      text: `${names[key] ?? key}: ${count(runs, 'run')}, ${count(records, 'record')}`,
    };
  });
}
