import type { Box } from './box.ts';

/** The square round a mark of radius r, which no label may cover. */
export function boxRound(x: number, y: number, r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}
