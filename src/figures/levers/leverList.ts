import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { ShownLevers } from './show.ts';

/** The levers with what each moves, as rows to press. Gives their words and where they end. */
export function drawLevers(
  svg: Canvas,
  { levers, lever }: ShownLevers,
  room: Room,
  y: number,
): { notes: Note[]; end: number } {
  const wide = room.name === 'wide';
  const columns = wide ? [0, 280, 540] : [0, 0, 0];
  const notes: Note[] = [
    { key: 'levers', x: 0, y: y + 14, text: 'Levers with arithmetic', class: 't14 strong' },
    {
      key: 'levers/what',
      x: 0,
      y: y + 30,
      text: 'what each would move, and what is said against it',
      class: 't12 faint',
    },
  ];
  let top = y + 42;
  const rows = levers.map((row) => {
    const own = row.key === lever;
    const lines = wrap(row.objection, room.width - (columns[2] ?? 0) - 6, 12.5);
    const step = wide ? 0 : 17;
    notes.push(
      {
        key: `lever/${row.key}`,
        x: columns[0] ?? 0,
        y: top + 18,
        text: row.name,
        class: `t13 ${own ? 'strong hot' : ''}`,
      },
      {
        key: `lever/${row.key}/effect`,
        x: columns[1] ?? 0,
        y: top + 18 + step,
        text: row.effect,
        class: `t12 num ${own ? 'strong' : ''}`,
      },
      ...lines.map((text, i): Note => ({
        key: `lever/${row.key}/${i}`,
        x: columns[2] ?? 0,
        y: top + 18 + 2 * step + i * 16,
        text,
        class: 't12 faint',
      })),
    );
    const height = 28 + 2 * step + (lines.length - 1) * 16;
    top += height;
    return { key: `lever/${row.key}`, y: top - height, height };
  });
  paths(
    layer(svg, 'lever-rules'),
    rows.map(({ key, y: at }) => ({ key, d: `M0 ${at + 0.5}H${room.width}`, class: 'base thin' })),
  );
  join(layer(svg, 'levers', { marks: true }), 'rect', rows, {
    x: 0,
    y: (row) => row.y,
    width: room.width,
    height: (row) => row.height - 1,
    fill: 'transparent',
  });
  return { notes, end: top };
}
