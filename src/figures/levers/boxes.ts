import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { squaredPaper } from '../../figure-kit/drawing/squaredPaper.ts';
import { nameInside } from '../../figure-kit/drawing/nameInside.ts';
import { namesUnder } from '../../figure-kit/drawing/namesUnder.ts';
import { points } from '../../figure-kit/words/points.ts';
import type { Firm } from './maths.ts';
import type { ShownLayer } from './show.ts';
import { doorsOf } from './words.ts';

export interface BoxSpot {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** Left edge of the words, and the baseline of the first. */
  readonly wordsX: number;
  readonly wordsY: number;
  /** Baselines of the index, and of the firms too small for their names. */
  readonly indexY: number;
  readonly smallY: number;
  readonly smallWidth: number;
}

/** A layer on squared paper: now in ink, before as a dashed outline where the lever moved it. */
export function drawLayer(svg: Canvas, shown: ShownLayer, spot: BoxSpot): Note[] {
  const { x, y, side, wordsX, wordsY, indexY } = spot;
  const { key, title, what, was, now, moved } = shown;
  const base = y + side;
  const k = side / 100;
  const group = layer(svg, key);
  const placed = squaredPaper(group, {
    x,
    y,
    size: side,
    remainder: 100 - now.reach,
    firms: squaresOf(shown).map((firm) => ({
      ...firm,
      firm: firm.colour,
      several: firm.key === 'china',
    })),
  });
  const small = namesUnder(placed, spot.smallWidth - 8, 0).slice(0, 4);
  const steps = Object.values(was.shares).map(
    (share) => `v${-share * k}h${share * k}v${share * k}`,
  );
  paths(layer(group, 'was'), [
    { key: 'was', d: moved ? `M${x} ${base}${steps.join('')}` : '', class: 'usline' },
  ]);
  gradeMarks(layer(svg, `${key}-grade`), [
    { grade: shown.grade, x: wordsX + 0.5, y: wordsY + 7.5 },
  ]);
  const change = moved ? `, was ${points(was.index, 10)}` : '';
  return [
    { x: wordsX, y: wordsY, text: title, class: 't14 strong' },
    { x: wordsX + 15, y: wordsY + 16, text: what, class: 't12 faint' },
    ...placed.flatMap((square) => nameInside(square, 1)),
    ...small.map((text, i): Note => ({
      x: wordsX,
      y: spot.smallY + i * 15,
      text,
      class: 't11 quiet',
    })),
    { x: wordsX - 1, y: indexY, text: points(now.index, 10), class: 'big' },
    { x: wordsX, y: indexY + 18, text: `points${change}`, class: 't12 quiet' },
    {
      x: wordsX,
      y: indexY + 34,
      text: doorsOf(now),
      class: moved && doorsOf(was) !== doorsOf(now) ? 't12 strong' : 't12',
    },
  ].map((note) => ({ ...note, key: `${key}/${note.text}/${note.y}` }));
}

/** The squares of a layer as it is now, largest first; parts and newcomers take their maker's look. */
function squaresOf({ firms, now }: ShownLayer): Firm[] {
  return Object.entries(now.shares)
    .map(([key, share]): Firm => {
      const [own] = key.split(', ');
      const firm = firms.find((one) => one.key === own);
      return {
        key,
        name: firm?.name ?? 'Public',
        colour: firm?.colour ?? 'self',
        grade: firm?.grade ?? 'low',
        share,
      };
    })
    .sort((a, b) => b.share - a.share);
}
