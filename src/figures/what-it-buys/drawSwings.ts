import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Room } from '../../figure-kit/room.ts';
import { PITCH } from './chain.ts';
import type { ShownPurchase } from './shownPurchase.ts';
import type { Cell, ShownSwing } from './swings.ts';
import { COLUMNS } from './words.ts';

interface Placed extends Cell {
  readonly key: string;
  /** Where now is, and how far a factor of e reaches, px. */
  readonly now: number;
  readonly reach: number;
  readonly y: number;
  readonly unit: string;
}

/** Where now stands in a column of the wide room, from the left edge of the bar above. */
const NOW = 68;

/** The tornado: what each assumption does alone, on a scale of ratios round what is now; returns where it ends. */
export function drawSwings(svg: Canvas, shown: ShownPurchase, room: Room, top: number): number {
  const { swings } = shown;
  const wide = room.name === 'wide';
  const pitch = { wide: 28, mid: 46, narrow: 68 }[room.name];
  const first = top + 36;
  const y = (i: number) => first + i * pitch;
  const end = y(swings.length);
  const cells = swings.flatMap((swing, i) =>
    wide ? inColumns(swing, y(i)) : inRow(swing, y(i), room),
  );
  const group = layer(svg, 'tornado');
  join(layer(group, 'rules'), 'path', swings, {
    d: (_, i) => `M0 ${y(i)}H${room.width}`,
    class: 'grid',
  });
  join(layer(group, 'swings'), 'rect', cells, {
    x: ({ now, reach, from }) => now + reach * Math.log(from),
    y: (cell) => cell.y,
    width: ({ reach, from, to }) => reach * Math.log(to / from),
    height: 12,
    class: ({ key }) => (key.startsWith('p') ? 'bar hot' : 'bar'),
  });
  join(layer(group, 'nows'), 'path', cells, {
    d: (cell) => (wide ? `M${cell.now} ${first - 6}V${end}` : `M${cell.now} ${cell.y - 6}v24`),
    class: 'base',
  });
  write(layer(group, 'words'), [
    { x: 0, y: top + 12, text: 'Which assumption matters most', class: 't14 strong' },
    ...(wide
      ? headings(shown, first - 12)
      : [{ x: 0, y: top + 28, text: 'The line is now.', class: 't12 faint' }]),
    ...swings.flatMap((swing, i) => words(swing, y(i), room)),
    ...cells.flatMap(ends),
  ]);
  join(layer(group, 'rows', { marks: true }), 'rect', swings, {
    x: 0,
    y: (_, i) => y(i),
    width: room.width,
    height: pitch,
    fill: 'none',
    'pointer-events': 'all',
  });
  return end;
}

function inColumns({ key, cells }: ShownSwing, y: number): Placed[] {
  return COLUMNS.flatMap((measure, i) => {
    const cell = cells[measure];
    const at = { now: (i + 2) * PITCH + NOW, reach: 55, y: y + 8, unit: '' };
    return cell ? [{ ...cell, ...at, key: `${key}/${measure}` }] : [];
  });
}

/** One bar for the farthest thing an assumption moves: runs, or else megawatts. */
function inRow({ key, cells }: ShownSwing, y: number, { name, width }: Room): Placed[] {
  const cell = cells.runs ?? cells.mw;
  if (!cell) return [];
  const at =
    name === 'mid' ? { now: 440, reach: 96, y: y + 17 } : { now: width / 2, reach: 80, y: y + 26 };
  return [{ ...cell, ...at, key, unit: cells.runs ? ' runs' : ' MW' }];
}

function ends({ now, reach, from, to, fromText, toText, unit, y }: Placed): Note[] {
  return [
    {
      x: now + reach * Math.log(from) - 5,
      y: y + 10,
      text: fromText,
      class: 't11 num halo',
      anchor: 'end',
    },
    { x: now + reach * Math.log(to) + 5, y: y + 10, text: toText + unit, class: 't11 num halo' },
  ];
}

function headings({ bars }: ShownPurchase, y: number): Note[] {
  return bars.slice(2).map(({ name, value }, i) => ({
    x: (i + 2) * PITCH + NOW,
    y,
    text: `${name}, now ${value}`,
    class: 't12 faint',
    anchor: 'middle' as const,
  }));
}

function words({ name, range, basis, moves }: ShownSwing, y: number, room: Room): Note[] {
  const title = { x: 0, y: y + 18, text: name, class: 't13 strong' };
  if (room.name === 'wide') {
    return [title, { x: 150, y: y + 18, text: `${range}, ${basis}`, class: 't12 quiet' }];
  }
  const under = room.name === 'mid' ? 35 : 57;
  return [
    title,
    { x: 328, y: y + 18, text: range, class: 't12 quiet', anchor: 'end' },
    { x: 0, y: y + under, text: `${basis}, ${moves}`, class: 't12 faint' },
  ];
}
