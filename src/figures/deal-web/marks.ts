import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Spot } from './grid.ts';
import type { WebMark } from './maths.ts';
import { colourOf } from './parties.ts';
import { isDiamond } from './shape.ts';

/** A mark and where it stands. */
export interface PlacedMark extends Spot {
  readonly key: string;
  readonly mark: WebMark;
  /** Stands behind the pairs. */
  readonly behind?: boolean;
}

const CLASS = {
  full: 'sq',
  pale: 'sq medium',
  dashed: 'sq low',
  open: 'pt low',
  'open dashed': 'sq low',
  void: 'pt low',
};

/** Draws marks in the payer's colour, and their labels: inside where they fit, else just above. */
export function drawMarks(svg: Canvas, placed: readonly PlacedMark[]): void {
  join(layer(svg, 'deals', { marks: true }), 'path', placed, {
    d: outline,
    class: ({ mark }) => `${CLASS[mark.look]} ${colourOf(mark.from)}`,
    opacity: ({ mark, behind }) => (mark.dim ? 0.18 : behind ? 0.4 : null),
  });
  write(
    layer(svg, 'sums'),
    placed.filter(({ mark, label, behind }) => label && !mark.dim && !behind).map(labelOf),
  );
}

function outline({ mark, x, base, extent }: PlacedMark): string {
  const half = px(extent / 2);
  if (isDiamond(mark))
    return `M${x} ${px(base - half)}l${half} ${-half}l${half} ${half}l${-half} ${half}z`;
  const s = px(extent);
  const cross = mark.look === 'void' ? `l${s} ${s}m0 ${-s}l${-s} ${s}` : '';
  return `M${px(x)} ${px(base - s)}h${s}v${s}h${-s}z${cross}`;
}

function labelOf({ key, mark, x, base, extent, inside, label: text }: PlacedMark): Note {
  const look =
    mark.look === 'full' && inside
      ? `in num t11 ${colourOf(mark.from)}`
      : mark.look === 'void'
        ? 't11 faint'
        : 't11';
  const note = { key, text, class: look };
  if (!inside) return { ...note, x, y: base - extent - 4 };
  if (isDiamond(mark))
    return { ...note, x: x + extent / 2, y: base - extent / 2 + 4, anchor: 'middle' };
  return { ...note, x: x + 5, y: base - extent + 15 };
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}
