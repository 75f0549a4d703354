import { hatch } from '../../figure-kit/drawing/hatch.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Look } from './maths.ts';

/** A building on the ground: its middle and its side in px, and how it stands. */
export interface Building {
  readonly key: string;
  readonly kind: 'house' | 'hall';
  readonly look: Look;
  readonly middle: number;
  readonly ground: number;
  readonly side: number;
  /** Its size is not known: drawn dashed. */
  readonly dashed: boolean;
}

/** A square with a gable for a house and slits for a hall; the square alone is to scale. */
export function buildingIn({ key, kind, look, middle, ground, side, dashed }: Building): Path[] {
  if (look === 'none') return [];
  const [left, top] = [middle - side / 2, ground - side];
  const square = `M${left} ${top}h${side}v${side}h${-side}z`;
  const roof =
    kind === 'house'
      ? `M${left - side * 0.06} ${top}h${side * 1.12}l${-side * 0.56} ${-side * 0.32}z`
      : '';
  const walls = `building${look === 'dark' ? ' dark' : ''}${dashed ? ' dashed' : ''}`;
  const windows = windowsIn({ kind, left, top, side });
  const lit = windows.filter((_, i) => look !== 'unsaid' || i % 2 === 0);
  const out = windows.filter((_, i) => look === 'unsaid' && i % 2 === 1);
  return [
    { key: `${key}/walls`, d: square + roof, class: walls },
    {
      key: `${key}/hatch`,
      d: look === 'paper' ? hatch(left, top, side, side, 7) : '',
      class: 'swhatch',
    },
    { key: `${key}/lit`, d: look === 'dark' ? '' : lit.join(''), class: 'window' },
    { key: `${key}/out`, d: out.join(''), class: 'window out' },
  ];
}

interface Wall {
  readonly kind: 'house' | 'hall';
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** Four panes in a house; three rows of slits in a hall, which has no windows to look out of. */
function windowsIn({ kind, left, top, side }: Wall): string[] {
  const [columns, rows, w, h] = kind === 'house' ? [2, 2, 0.22, 0.22] : [4, 3, 0.15, 0.09];
  return Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const x = left + side * ((column + 0.5) / columns - w / 2);
    const y = top + side * ((row + 0.5) / rows - h / 2);
    return `M${x} ${y}h${side * w}v${side * h}h${-side * w}z`;
  });
}
