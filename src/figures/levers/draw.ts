import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paragraph } from '../../figure-kit/drawing/paragraph.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { drawBox } from './box.ts';
import { placesOf } from './place.ts';
import type { Spot } from './place.ts';
import { drawScores } from './scores.ts';
import type { LeverBox, ShownLevers } from './show.ts';
import { doorsOf, fromTo, shavedText } from './words.ts';

/** A box for each lever with the ink it takes off; the box of a lever that is pulled is large. */
export function drawLevers(svg: Canvas, shown: ShownLevers, room: Room): void {
  const { boxes, chosen, scores } = shown;
  const board = layer(svg, scores.length ? 'scores' : chosen ? 'pulled' : 'all');
  for (const other of ['scores', 'pulled', 'all']) {
    if (board.attr('data-layer') !== other) svg.selectChild(`g[data-layer="${other}"]`).remove();
  }
  if (scores.length) {
    drawScores(board, scores, room, svg);
    return;
  }
  const { large, boxes: spots, height } = placesOf(chosen, boxes.length, room);
  const notes = boxes.flatMap((box, i): Note[] => {
    const spot = spots[i];
    return spot ? [...drawBox(layer(board, 'boxes'), box, spot), ...words(box, spot)] : [];
  });
  if (chosen && large)
    notes.push(...drawBox(layer(board, 'large'), chosen, large), ...story(chosen, large));
  join(
    layer(board, 'levers', { marks: true }),
    'path',
    boxes.map((box, i) => ({ box, key: `lever/${box.key}`, spot: spots[i] })),
    {
      d: ({ spot }) =>
        spot ? `M${spot.x} ${spot.y}h${spot.side}v${spot.side}h${-spot.side}z` : '',
      class: ({ box }) => `pick${box.chosen ? ' on' : ''}`,
    },
  );
  write(layer(board, 'words'), notes);
  size(svg, room, height);
}

/** A lever over its box, the ink it takes off under it. */
function words(box: LeverBox, { x, y, side, words: place }: Spot): Note[] {
  const key = box.key;
  if (place === 'small') {
    const text = shavedText(box);
    return [{ key, x: x + side / 2, y: y + side + 17, text, class: 't12 num', anchor: 'middle' }];
  }
  const under = y + side;
  return [
    { key, x: place.x, y: place.y, text: box.name, class: 't14 strong' },
    { key: `${key}/act`, x: place.x, y: place.y + 16, text: box.act, class: 't12 faint' },
    { key: `${key}/ink`, x: x - 1, y: under + 33, text: shavedText(box), class: 'big' },
    { key: `${key}/to`, x, y: under + 51, text: fromTo(box), class: 't12' },
    { key: `${key}/of`, x, y: under + 67, text: box.layer?.title ?? 'no box', class: 't12 quiet' },
  ];
}

/** What is told of the lever that is pulled, beside its large box. */
function story(box: LeverBox, { words: place }: Spot): Note[] {
  if (place === 'small') return [];
  const { x, y, width } = place;
  const doors = box.layer ? `An inspector: ${doorsOf(box.now)}` : '';
  return [
    { key: 'big/ink', x: x - 1, y: y + 16, text: shavedText(box), class: 'big' },
    { key: 'big/to', x, y: y + 38, text: fromTo(box), class: 't13 strong' },
    {
      key: 'big/of',
      x,
      y: y + 56,
      text: box.layer ? `${box.layer.title}, ${box.layer.what}` : 'no box',
      class: 't12 quiet',
    },
    { key: 'big/doors', x, y: y + 73, text: doors, class: 't12 quiet' },
    ...paragraph(`Against it: ${box.objection}.`, { x, y: y + 98, width, class: 't12' }),
  ].filter(({ text }) => text !== '');
}
