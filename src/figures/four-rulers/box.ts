import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { hatch } from '../../figure-kit/drawing/hatch.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { squaredPaper } from '../../figure-kit/drawing/squaredPaper.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { nameInside } from '../../figure-kit/drawing/nameInside.ts';
import { namesUnder } from '../../figure-kit/drawing/namesUnder.ts';
import { points } from '../../figure-kit/words/points.ts';
import type { ShownBox } from './shown.ts';
import type { Square } from './squares.ts';

type Placed = Square & { readonly x: number; readonly y: number; readonly side: number };

/** A firm as published, or a part of one. */
function isSolid({ kind }: Square): boolean {
  return kind === 'firm' || kind === 'part';
}

/**
 * The market on squared paper with its lower left corner at `x`, `base`. Firms counted as one are a
 * hollow square with the firms on its diagonal: what stays hollow is what the merger adds, 2ab.
 *
 * @returns The names that did not fit into their squares, in lines.
 */
export function drawBox(
  svg: Canvas,
  box: ShownBox,
  x: number,
  base: number,
  size: number,
): string[] {
  const { squares, rest, line, picked, was } = box;
  const k = size / 100;
  const placed = squaredPaper(layer(svg, 'box'), {
    x,
    y: base - size,
    size,
    remainder: squares.some(({ kind }) => kind === 'assumed') ? 0 : rest,
    firms: squares.map((square) => ({
      ...square,
      firm: square.colour,
      grade: isSolid(square) ? square.grade : 'low',
      several: square.key === 'firm/china',
    })),
  });
  const solid = placed.filter(isSolid);
  const inside = placed.flatMap(insideOf);
  paths(layer(svg, 'added'), placed.flatMap(newInk));
  join(layer(svg, 'inside', { marks: true }), 'rect', inside, {
    x: (s) => s.x,
    y: (s) => s.y,
    width: (s) => s.side,
    height: (s) => s.side,
    class: (s) => `sq f-${s.colour} ${s.grade === 'low' ? 'low' : ''}`,
  });
  const reach = Math.sqrt(line) * k;
  const clear = placed.every(({ side }) => side < size - reach);
  const corner = { x: x + size - reach, y: base - size };
  const law = `M${corner.x} ${corner.y}v${reach}h${reach}`;
  const around = (side: number) => `m0 0v${-side}h${side}v${side}`;
  paths(layer(svg, 'lines'), [
    { key: 'was', d: was > 0 ? `M${x} ${base}${around(was * k)}` : '', class: 'usline' },
    { key: 'law', d: clear ? law : '', class: 'usline' },
    ...placed.map((s) => ({
      key: s.key,
      d: s.key === picked ? `M${s.x} ${base}${around(s.side)}z` : '',
      class: 'frame',
    })),
  ]);
  const notes = [
    ...[...solid, ...inside].flatMap((square) => nameInside(square, 1)),
    ...placed.flatMap(addedBy),
  ];
  if (clear)
    notes.push({
      key: 'law',
      x: corner.x + 5,
      y: corner.y + 15,
      text: `US line ${points(line)}`,
      class: 't11 quiet',
    });
  write(layer(svg, 'names'), notes);
  return namesUnder([...inside, ...solid], size - 8, 1);
}

/** The firms of a merger along its diagonal, the first at the lower left. */
function insideOf({ inside, share, side, x, y }: Placed): Placed[] {
  let before = 0;
  return inside.map((firm): Placed => {
    const own = (firm.share * side) / share;
    before += own;
    return {
      ...firm,
      x: x + before - own,
      y: y + side - before,
      side: own,
      key: `firm/${firm.key}`,
      kind: 'firm',
      inside: [],
    };
  });
}

/** The two rectangles that counting a pair as one fills: a × b each. */
function newInk({ key, inside, share, x, y, side }: Placed): Path[] {
  const [first, second, more] = inside;
  if (!first || !second || more) return [];
  const own = (side * first.share) / share;
  const other = side - own;
  return [
    { key: `${key}+`, d: hatch(x, y, own, other, 5), class: 'stem' },
    { key: `${key}++`, d: hatch(x + own, y + other, other, own, 5), class: 'stem' },
  ];
}

/** What counting firms as one adds: in both hollow corners of a pair, once in a larger block. */
function addedBy({ inside, x, y, side, share, key }: Placed): Note[] {
  const [a, b, more] = inside;
  if (!a || !b) return [];
  const added = share ** 2 - inside.reduce((sum, firm) => sum + firm.share ** 2, 0);
  const text = `+${points(more ? added : added / 2)}`;
  const at = (dx: number, dy: number, place = 1): Note => ({
    x: x + dx,
    y: y + dy + 4,
    text,
    class: 't13 num strong halo',
    anchor: 'middle',
    key: `${key}+${place}`,
  });
  if (more) return side < 120 ? [] : [at(side / 4, side / 4)];
  const own = (side * a.share) / share;
  const other = side - own;
  if (other < 22 || textWidth(text, 12.5) + 6 > other) return [];
  return [at(own / 2, other / 2), at(own + other / 2, side - own / 2, 2)];
}
