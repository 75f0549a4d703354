import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import { squaredPaper } from '../../figure-kit/drawing/squaredPaper.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Room } from '../../figure-kit/room.ts';
import { figureOf, remainsOf } from './words.ts';
import type { FirmRow, ShownLayer } from './maths.ts';

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
    squaredPaper(layer(svg, shown.key), {
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
    notes.push(...words(shown, spot), ...insideSquares(shown, spot));
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
  { wordsX: x, wordsWidth, title, index, small, side }: Spot,
): Note[] {
  const list = shown.firms
    .filter((firm) => firm.key !== shown.removed && !fits(firm, side))
    .map(({ name, share }) =>
      `${name}\u00a0${share < 1 ? '<1' : Math.round(share)}`.replaceAll(' ', '\u00a0'),
    );
  const [first, ...rest] = list.length ? wrap(list.join(' · '), wordsWidth, 11.5) : [];
  const lines = first ? [first, ...rest.slice(0, 3)] : [];
  return [
    { x, y: title, text: shown.title, class: 't14 strong' },
    { x: x + 15, y: title + 16, text: shown.what, class: 't12 faint' },
    { x: x - 1, y: index, text: figureOf(shown), class: 'big' },
    { x, y: index + 18, text: remainsOf(shown), class: 't12 quiet' },
    ...lines.map((text, i) => ({
      x,
      y: small + i * 15,
      text: text.replace(/ ·$/u, ''),
      class: 't11 quiet',
    })),
  ];
}

function insideSquares(shown: ShownLayer, { x, y, side }: Spot): Note[] {
  const base = y + side;
  let before = 0;
  return shown.firms.flatMap((firm) => {
    const wide = (firm.share * side) / 100;
    const at = { x: x + (before * side) / 100 + 6, y: base - wide + 17 };
    before += firm.share;
    if (!fits(firm, side)) return [];
    const voice = firm.key === shown.removed ? 't12 quiet' : `in f-${firm.colour}`;
    const name = { ...at, text: firm.name, class: voice };
    return wide < 36
      ? [name]
      : [name, { ...at, y: at.y + 15, text: `${Math.round(firm.share)}%`, class: `${voice} num` }];
  });
}

/** Whether a name fits into its square with 9 px to spare. */
function fits({ name, share }: FirmRow, side: number): boolean {
  const wide = (share * side) / 100;
  return wide >= 24 && textWidth(name, 12.5, true) + 9 <= wide;
}
