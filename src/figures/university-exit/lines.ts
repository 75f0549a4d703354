import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Room } from '../../figure-kit/room.ts';
import { heapHeight, heapMarks } from './heapMarks.ts';
import { LOOKS } from './looks.ts';
import type { ShownYear } from './maths.ts';
import { block } from './shapes.ts';
import type { Chart, Sheet } from './sheet.ts';
import { counted } from './words.ts';

const LEFT = 46;
const BAR = 30;
const PITCH = 8;

/** The years that tell it, where there is no room for all; the one that is read is always there. */
const TOLD = [2014, 2019, 2023, 2025];

/** Years one under the other, each a bar cut by share or lines of squares. */
export function lines(
  sheet: Sheet,
  { years, picked, unit }: Chart,
  room: Room,
  top: number,
): number {
  const few = years.length <= 6;
  const told = years.filter(({ year }) => few || TOLD.includes(year) || year === picked);
  const wide = room.width - LEFT;
  const heap = { across: Math.floor(wide / PITCH), pitch: PITCH };
  let y = top;
  for (const year of told) {
    const own = year.year === picked;
    sheet.notes.push(
      {
        key: String(year.year),
        x: 0,
        y: y + 13,
        text: String(year.year),
        class: own ? 't13 strong' : 't13',
      },
      {
        key: `${year.year}/total`,
        x: 0,
        y: y + 29,
        text: year.part ? 'to July' : `of ${year.total}`,
        class: 't11 faint',
      },
    );
    const cut = unit === 'share' && !year.few;
    const tall = cut ? BAR : heapHeight(year, heap);
    if (cut) bar(sheet, year, y, wide);
    else heapMarks(sheet, year, { x: LEFT, y: y + tall }, heap);
    if (own) sheet.lines.push({ key: 'picked', d: `M${LEFT - 6} ${y}v${tall}`, class: 'tick' });
    const says = wrap(saysOf(year), wide, 11.5);
    sheet.notes.push(
      ...says.map((text, i) => ({
        key: `${year.year}/says/${i}`,
        x: LEFT,
        y: y + tall + 15 + i * 14,
        text,
        class: 't11 quiet',
      })),
    );
    y += Math.max(tall + 16 + says.length * 14, 44);
  }
  return y;
}

function bar(sheet: Sheet, { year, total, parts, part }: ShownYear, y: number, wide: number): void {
  let x = LEFT;
  for (const { key, count } of parts) {
    const w = (count * wide) / Math.max(1, total);
    const { area, inside } = LOOKS[key];
    const d = block(Math.max(0.5, w - 1), BAR, part ? 'upright' : inside);
    sheet.marks.push({ key: `${year}/${key}`, x, y, d, class: area });
    x += w;
  }
}

/** The numbers of a year in words, in the order they are drawn. */
function saysOf({ parts }: ShownYear): string {
  return parts
    .map(({ key, count }) => counted(count, key).replace(' alone', '').replace(' work', ''))
    .join(', ');
}
