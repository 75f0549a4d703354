import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { hatch } from '../../figure-kit/drawing/hatch.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { nameInside } from '../../figure-kit/drawing/nameInside.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { squaredPaper } from '../../figure-kit/drawing/squaredPaper.ts';
import type { Spot } from './place.ts';
import type { LeverBox } from './show.ts';

/** A lever's box as it would be, over the ink that is shaved off, hatched and dashed; gives the names inside. */
export function drawBox(svg: Canvas, box: LeverBox, { x, y, side }: Spot): Note[] {
  const group = layer(svg, box.key);
  paths(layer(group, 'was'), box.layer ? ghosts(box, { x, y: y + side, k: side / 100 }) : []);
  const placed = squaredPaper(group, {
    ...{ x, y, size: side },
    remainder: box.layer ? 100 - box.now.reach : 0,
    firms: squaresOf(box),
  });
  if (side < 100) return [];
  const names = placed.flatMap((square) => nameInside(square, 1));
  return names.length ? names : nameOver(box, x, y + side, side / 100);
}

/** The largest firm whose share is another now, named over the ink it had, where no square has room for a name. */
function nameOver(
  { layer: rows, was, now, key }: LeverBox,
  x: number,
  base: number,
  k: number,
): Note[] {
  const [first] = rows?.firms ?? [];
  const share = first && was.shares[first.key];
  if (share === undefined || now.shares[first?.key ?? ''] === share) return [];
  const text = `${first?.name ?? ''} ${Math.round(share)}%`;
  return [{ key: `${key}/name`, x, y: base - share * k - 6, text, class: 't12 strong halo' }];
}

/** Where the firms stood whose share is another now. */
function ghosts(
  { was, now, layer: rows }: LeverBox,
  at: { x: number; y: number; k: number },
): Path[] {
  let left = at.x;
  return Object.entries(was.shares).flatMap(([key, share]): Path[] => {
    const [from, side] = [left, share * at.k];
    left += side;
    if (now.shares[key] === share) return [];
    const colour = rows?.firms.find((firm) => firm.key === key)?.colour ?? 'other';
    return [
      {
        key: `${key}/gone`,
        d: hatch(from, at.y - side, side, side, 5),
        class: `hatch f-${colour}`,
      },
      { key: `${key}/edge`, d: `M${from} ${at.y}v${-side}h${side}v${side}`, class: 'usline' },
    ];
  });
}

/** The squares as they are now, each in the place of the firm it comes from; newcomers take the last. */
function squaresOf({ layer: rows, now }: LeverBox) {
  const firms = rows?.firms ?? [];
  const order = (key: string) => {
    const at = firms.findIndex((firm) => firm.key === key.split(', ')[0]);
    return at < 0 ? firms.length : at;
  };
  return Object.entries(now.shares)
    .sort(([a], [b]) => order(a) - order(b))
    .map(([key, share]) => {
      const firm = firms[order(key)];
      const colour = firm?.colour ?? 'self';
      const grade = firm?.grade ?? 'low';
      return {
        ...{ key, share, colour, grade, firm: colour },
        name: firm?.name ?? 'Public',
        several: key === 'china',
      };
    });
}
