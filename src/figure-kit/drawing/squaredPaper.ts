import type { Grade } from '../../evidence/row.ts';
import type { Canvas } from './canvas.ts';
import { hatch } from './hatch.ts';
import { join } from './join.ts';
import { layer } from './layer.ts';

/** A firm on squared paper: a square as wide as its share. */
export interface PaperFirm {
  readonly key: string;
  /** Class name of its colour, `f-<firm>`. */
  readonly firm: string;
  /** Percent of the market. */
  readonly share: number;
  readonly grade: Grade;
  /** Taken out by the reader: its place is kept, its ink is gone. */
  readonly removed?: boolean;
  /** Many buyers counted as one, drawn hatched. */
  readonly several?: boolean;
}

/** One market on squared paper, and where it goes. */
export interface Paper<Firm extends PaperFirm> {
  readonly x: number;
  readonly y: number;
  /** Side of the box in px: 100 points of share. */
  readonly size: number;
  readonly firms: readonly Firm[];
  /** Percent held by no named firm: it lies flat and is never squared. */
  readonly remainder: number;
  /** Draws the line of the US guidelines, 1,800 points, as the ink it stands for. */
  readonly line?: boolean;
}

/** Where a square stands: its top left corner and side in px. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/**
 * Draws a market so that its ink is its Herfindahl index: the box is 100 points of share wide and high,
 * a firm covers its share squared, and a full box is a monopoly of 10,000.
 *
 * @returns The firms, and where their squares stand.
 */
export function squaredPaper<Firm extends PaperFirm>(
  parent: Canvas,
  { x, y, size, firms, remainder, line }: Paper<Firm>,
): (Firm & Square)[] {
  const k = size / 100;
  const base = y + size;
  const left = (share: number) => x + share * k;
  let before = 0;
  const placed = firms.map((firm) => {
    const side = firm.share * k;
    const at = { ...firm, x: left(before), y: base - side, side };
    before += firm.share;
    return at;
  });
  join(layer(parent, 'paper'), 'path', [{ d: cells(x, y, size) }], {
    d: (p) => p.d,
    class: 'quad',
  });
  const reach = Math.sqrt(1800) * k;
  join(layer(parent, 'guideline'), 'path', line ? [reach] : [], {
    d: (side) => `M${x + size - side} ${y}v${side}h${side}`,
    class: 'usline',
  });
  join(layer(parent, 'rest'), 'rect', remainder > 0.05 ? [remainder] : [], {
    x: left(before) + 1,
    y: base - 5,
    width: (rest) => Math.max(1, rest * k - 1),
    height: 5,
    class: 'flat',
  });
  join(layer(parent, 'firms', { marks: true }), 'rect', placed, {
    x: (f) => f.x,
    y: (f) => f.y,
    width: (f) => Math.max(0.6, f.side - (f.side > 3 ? 1 : 0.4)),
    height: (f) => f.side,
    class: (f) => squareClass(f),
  });
  const several = placed.filter((firm) => firm.several && !firm.removed);
  join(layer(parent, 'hatch'), 'path', several, {
    d: (firm) => hatch(firm.x, firm.y, firm.side, firm.side, 4),
    class: (firm) => `hatch f-${firm.firm}`,
  });
  join(layer(parent, 'frame'), 'path', [null], {
    d: `M${x} ${y}v${size}h${size}v${-size}z`,
    class: 'frame',
  });
  return placed;
}

function squareClass({ firm, grade, removed, several }: PaperFirm): string {
  const state = removed ? ' gone' : grade === 'low' ? ' low' : '';
  return `sq f-${firm}${state}${several ? ' several' : ''}`;
}

function cells(x: number, y: number, size: number): string {
  let d = '';
  for (let i = 1; i < 10; i++) {
    d += `M${x + (size * i) / 10} ${y}v${size}M${x} ${y + (size * i) / 10}h${size}`;
  }
  return d;
}
