import { tenth } from './tenth.ts';

/** Path data of slanted strokes over a rectangle, for a mark that stands for several; all in px. */
export function hatch(x: number, y: number, width: number, height: number, gap: number): string {
  let d = '';
  for (let at = gap - height; at < width; at += gap) {
    const [from, to] = [Math.max(0, at), Math.min(width, at + height)];
    const level = (along: number) => tenth(y + height - along + at);
    d += `M${x + from} ${level(from)}L${x + to} ${level(to)}`;
  }
  return d;
}
