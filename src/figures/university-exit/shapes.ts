import { hatch } from '../../figure-kit/drawing/hatch.ts';
import { tenth } from '../../figure-kit/drawing/tenth.ts';

/** What fills a group: nothing, slanted lines for joint work, upright ones for a year that is not over. */
export type Inside = 'plain' | 'slanted' | 'upright';

/** A rectangle standing with its top left at 0,0, with lines across it. */
export function block(width: number, height: number, inside: Inside): string {
  const [w, h] = [tenth(width), tenth(height)];
  let d = `M0 0h${w}v${h}h${-w}z`;
  if (inside === 'slanted') d += hatch(0, 0, w, h, 7);
  if (inside === 'upright') for (let x = 5; x < w - 1; x += 5) d += `M${x} 0v${h}`;
  return d;
}

/** Squares, one a model, from the `first` to before the `end` of a heap that grows upwards from 0,0 in lines of `across`. */
export function squares(
  first: number,
  end: number,
  across: number,
  pitch: number,
  inside: Inside,
): string {
  const side = pitch - 1.6;
  let d = '';
  for (let i = first; i < end; i++) {
    const x = (i % across) * pitch;
    const y = -(Math.floor(i / across) + 1) * pitch + 0.8;
    d += `M${x} ${y}h${side}v${side}h${-side}z`;
    if (inside === 'slanted') d += `m0 ${side}l${side} ${-side}`;
    if (inside === 'upright') d += `m${side / 2} 0v${side}`;
  }
  return d;
}
