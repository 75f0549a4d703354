import { tenth } from '../../figure-kit/drawing/tenth.ts';

/** How a site is drawn: squares of a fixed worth, filled up from the line in columns. */
export interface Grain {
  /** Distance from one square to the next, in px. */
  readonly pitch: number;
  /** Squares in a column. */
  readonly high: number;
  /** What one square is worth, in H100-equivalents. */
  readonly unit: number;
}

/** What is drawn inside each square: nothing, a diagonal for shared, a dot for a user not named. */
export type Inside = 'plain' | 'split' | 'dotted';

/** Width in px of the block of a site. */
export function blockWidth(size: number, { pitch, high, unit }: Grain): number {
  return Math.max(1, Math.ceil(size / unit / high)) * pitch - 1;
}

/** Height in px of a full column. */
export function blockHeight({ pitch, high }: Grain): number {
  return high * pitch - 1;
}

/**
 * Path of the squares of a site, standing on 0,0 and growing up and to the right; the last square is as
 * tall as what is left, so that ink is capacity.
 */
export function blockPath(size: number, { pitch, high, unit }: Grain, inside: Inside): string {
  const side = pitch - 2;
  const count = size / unit;
  let d = '';
  for (let i = 0; i < count; i++) {
    const part = Math.min(1, count - i);
    const tall = tenth(Math.max(0.6, part * side));
    const x = Math.floor(i / high) * pitch + 0.5;
    const y = -(i % high) * pitch - 0.5;
    d += `M${x} ${y}h${side}v${-tall}h${-side}z`;
    if (inside === 'split') d += `l${side} ${-tall}`;
    if (inside === 'dotted' && part > 0.6)
      d += `m${side / 2 - 0.5} ${tenth(0.5 - tall / 2)}h1v-1h-1z`;
  }
  return d;
}
