import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import { squaredPaper } from '../../figure-kit/drawing/squaredPaper.ts';
import type { Room } from '../../figure-kit/room.ts';
import { nameInside } from '../../figure-kit/drawing/nameInside.ts';
import { namesUnder } from '../../figure-kit/drawing/namesUnder.ts';
import { figureOf, remainsOf } from './words.ts';
import type { ShownLayer } from './maths.ts';

/** Where a layer's box and words stand in a room. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** Left edge of the words, and the room they have. */
  readonly wordsX: number;
  readonly wordsWidth: number;
  /** Baselines of title, index and the list of small firms. */
  readonly title: number;
  readonly index: number;
  readonly small: number;
}

/** Six boxes of squared paper: in a row, in two rows, or one under the other with the words beside. */
export function drawStack(svg: Canvas, layers: readonly ShownLayer[], room: Room): void {
  const spots = layers.map((_, i) => spotOf(i, room));
  const last = spots.at(-1);
  size(svg, room, last ? Math.max(last.y + last.side, last.index + 22) + 6 : 0);
  const notes: Note[] = room.name === 'wide' ? direction(room.width) : [];
  layers.forEach((shown, i) => {
    const spot = spots[i];
    if (!spot) return;
    const squares = squaredPaper(layer(svg, shown.key), {
      x: spot.x,
      y: spot.y,
      size: spot.side,
      remainder: shown.remainder,
      line: shown.before < 2500,
      firms: shown.firms.map((firm) => ({
        ...firm,
        key: `${shown.key}/${firm.key}`,
        firm: firm.colour,
        removed: firm.key === shown.removed,
        several: firm.key === 'china',
      })),
    });
    const small = namesUnder(
      squares.filter(({ removed }) => !removed),
      spot.wordsWidth,
      0,
    );
    notes.push(
      ...words(shown, small.slice(0, 4), spot),
      ...squares.flatMap((square) => nameInside(square, 0)),
    );
  });
  gradeMarks(
    layer(svg, 'grades'),
    layers.map(({ grade }, i) => ({
      grade,
      x: (spots[i]?.wordsX ?? 0) + 0.5,
      y: (spots[i]?.title ?? 0) + 8,
    })),
  );
  write(layer(svg, 'words'), notes);
}

function spotOf(i: number, { name, width }: Room): Spot {
  if (name === 'narrow') {
    const [side, y] = [128, i * 158 + 2];
    return {
      x: 1,
      y,
      side,
      wordsX: side + 16,
      wordsWidth: width - side - 16,
      title: y + 12,
      index: y + 64,
      small: y + 102,
    };
  }
  const [columns, side, height] = name === 'wide' ? [6, 140, 346] : [3, 184, 382];
  const gap = (width - columns * side) / (columns - 1);
  const x = (i % columns) * (side + gap);
  const top = Math.floor(i / columns) * height + (name === 'wide' ? 28 : 0);
  return {
    x,
    y: top + 44,
    side,
    wordsX: x,
    wordsWidth: side + (i % columns === columns - 1 ? 0 : gap - 12),
    title: top + 14,
    index: top + 44 + side + 98,
    small: top + 44 + side + 18,
  };
}

function direction(width: number): Note[] {
  return [
    { x: 0, y: 10, text: 'Upstream: the machines that make the chips', class: 't12 faint' },
    {
      x: width,
      y: 10,
      text: 'Downstream: the computers themselves',
      class: 't12 faint',
      anchor: 'end',
    },
  ];
}

function words(
  shown: ShownLayer,
  lines: readonly string[],
  { wordsX: x, wordsWidth, title, index, small }: Spot,
): Note[] {
  const fits = textWidth(shown.title, 14.5, true) <= wordsWidth;
  return [
    { x, y: title, text: shown.title, class: fits ? 't14 strong' : 't13 strong' },
    { x: x + 15, y: title + 16, text: shown.what, class: 't12 faint' },
    { x: x - 1, y: index, text: figureOf(shown), class: 'big' },
    { x, y: index + 18, text: remainsOf(shown), class: 't12 quiet' },
    ...lines.map((text, i) => ({ x, y: small + i * 15, text, class: 't11 quiet' })),
  ];
}
