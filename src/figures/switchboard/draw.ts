import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { barsOf, blocksOf } from './blocks.ts';
import { cardNotes } from './cardNotes.ts';
import { HANDS } from './hands.ts';
import { keyOf } from './key.ts';
import { lampsOf } from './lamps.ts';
import { placesOf } from './place.ts';
import type { ShownBoard } from './show.ts';
import { rowWords } from './rowWords.ts';
import { wiresOf } from './wires.ts';

/** A lamp and its breakers, for one lab or several; the card beside them, or under the one that is thrown. */
export function drawBoard(svg: Canvas, shown: ShownBoard, room: Room): void {
  const places = placesOf(room, shown.columns.length);
  const { top, row, width, narrow } = places;
  const at = HANDS.indexOf(shown.press as (typeof HANDS)[number]);
  const under = !places.card && at >= 0;
  const cardAt = places.card ?? {
    x: narrow ? 26 : 36,
    y: top + (at + 1) * row + 20,
    width: room.width - (narrow ? 26 : 44),
  };
  const card = shown.card && (places.card || under) ? cardNotes(shown.card, cardAt) : undefined;
  const gap = under && card ? card.end - top - (at + 1) * row + 16 : 0;
  const tops = HANDS.map((_, i) => top + i * row + (under && i > at ? gap : 0));
  const bottom = (tops.at(-1) ?? 0) + row + (at === HANDS.length - 1 ? gap : 0);

  paths(
    layer(svg, 'rules'),
    tops.map((y, i) => ({ key: String(i), d: `M0 ${y + 0.5}H${width}`, class: 'grid' })),
  );
  const lamps = lampsOf(shown.columns, places);
  const blocks = blocksOf(shown, places, tops);
  paths(layer(svg, 'bars'), barsOf(shown, places, tops));
  paths(layer(svg, 'wires'), [...wiresOf(shown, places, tops, bottom), ...lamps.paths]);
  const key =
    shown.columns.length > 1 && !shown.card
      ? keyOf(shown.columns, places.card ?? { x: 0, y: bottom + 28, width: room.width })
      : undefined;
  paths(layer(svg, 'blocks'), [...blocks, ...(key?.paths ?? [])]);
  write(layer(svg, 'words'), [
    ...lamps.notes,
    ...tops.flatMap((y, i) => rowWords(shown, places, i, y)),
    ...(card?.notes ?? []),
    ...(key?.notes ?? []),
  ]);
  join(
    layer(svg, 'switches', { marks: true }),
    'rect',
    HANDS.map((key, i) => ({ key, y: tops[i] ?? 0 })),
    { x: 0, y: (one) => one.y, width, height: row, fill: 'transparent', class: 'press' },
  );
  size(svg, room, Math.max(bottom + 14, key?.end ?? 0, places.card && card ? card.end : 0));
}
