import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import type { Room } from '../../figure-kit/room.ts';
import { actsOn, headOf } from './matrix.ts';
import { layers } from './maths.ts';
import type { ShownLevers } from './show.ts';

const ROW = 24;
const CELL = 34;

/** On a phone: how many proposals of each family act on each layer. Sentences and scores are in the table. */
export function drawFamilies(
  svg: Canvas,
  shown: ShownLevers,
  room: Room,
  y: number,
): { notes: Note[]; end: number } {
  const families = [...new Set(shown.proposals.map(({ family }) => family))];
  const columns = Object.entries(layers);
  const top = y + 90;
  const at = (c: number) => room.width + (c + 0.5 - columns.length) * CELL;
  const rowOf = (name: string, i: number, family?: string): Note[] => [
    { key: name, x: 0, y: top + i * ROW + 16, text: name, class: `t12 ${family ? '' : 'strong'}` },
    ...columns.map(([column], c): Note => ({
      key: `${name}/${column}`,
      x: at(c),
      y: top + i * ROW + 16,
      text: String(actsOn(shown, column, family)),
      class: 't12 num strong',
      anchor: 'middle',
    })),
  ];
  paths(
    layer(svg, 'matrix-rules'),
    families.map((family, i) => ({
      key: family,
      d: `M0 ${top + i * ROW + 0.5}H${room.width}`,
      class: 'grid',
    })),
  );
  const heads = columns.map(([column, text], c): Note => ({
    key: column,
    x: at(c),
    y: y + 66 + (c % 2) * 14,
    text,
    class: 't11 quiet',
    anchor: 'middle',
  }));
  const rows = families
    .flatMap((family, i) => rowOf(family, i, family))
    .filter(({ text }) => text !== '0');
  const notes = [
    ...headOf(shown, room, y),
    ...heads,
    ...rows,
    ...rowOf(`all ${shown.proposals.length}`, families.length),
  ];
  return { notes, end: top + (families.length + 1) * ROW };
}
