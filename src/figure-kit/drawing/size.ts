import type { Canvas } from './canvas.ts';
import type { Room } from '../room.ts';

/** Gives the picture the height its drawing came to, in px. */
export function size(svg: Canvas, { width }: Room, height: number): void {
  const tall = Math.ceil(height);
  svg.attr('viewBox', `0 0 ${width} ${tall}`).attr('width', width).attr('height', tall);
}
