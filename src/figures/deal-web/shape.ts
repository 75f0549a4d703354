import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import type { Look } from './deal.ts';

/** A mark with the room it takes, in px. */
export interface Shape {
  /** Width and height of the box round it. */
  readonly extent: number;
  readonly label: string;
  /** Whether the label stands inside, or else above. */
  readonly inside: boolean;
  /** Width of mark and label together. */
  readonly room: number;
}

/** What decides a shape. */
export interface Sum {
  readonly usd: number | null;
  readonly look: Look;
  readonly deal: { readonly owns: boolean; readonly grade: string };
}

/** Side of a mark without a sum, and size of labels. */
const OPEN = 9;
const TYPE = 11.5;

/**
 * The shape of a mark, `k` px the side of a billion dollars: area is dollars. Its label is its sum after
 * a name, if any; a cancelled sum has no area, one under `least` no label, one of low grade a question mark.
 */
export function shapeOf(sum: Sum, k: number, least = 0, name = ''): Shape {
  const { usd, look, deal } = sum;
  const open = usd === null || look === 'void';
  const side = open ? OPEN : Math.max(2, k * Math.sqrt(usd));
  const extent = side * (isDiamond(sum) ? Math.SQRT2 : 1);
  const figure = usd === null || usd < least ? '' : `${usd}${deal.grade === 'low' ? '?' : ''}`;
  const label = `${name} ${figure}`.trim();
  // Figures are all as wide as the widest.
  const text = textWidth(label.replace(/\d/gu, '0'), TYPE);
  const inside = !open && text > 0 && text + (extent > side ? 14 : 9) <= extent;
  return { extent, label, inside, room: Math.max(extent, inside ? 0 : text) };
}

/** Height of mark and label together. */
export function heightOf({ extent, label, inside }: Shape): number {
  return extent + (label && !inside ? 14 : 0);
}

/** Shares are a diamond where they have a sum. */
export function isDiamond({ usd, look, deal }: Sum): boolean {
  return deal.owns && usd !== null && look !== 'void';
}
