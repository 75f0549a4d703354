import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { drawChain } from './drawChain.ts';
import { drawPrices } from './drawPrices.ts';
import { drawSwings } from './drawSwings.ts';
import type { ShownPurchase } from './shownPurchase.ts';

/** Prices, the chain of five, and the tornado: the chain beside the prices or under them. */
export function drawPurchase(svg: Canvas, shown: ShownPurchase, room: Room): void {
  const prices = drawPrices(svg, shown, room);
  const chain = drawChain(svg, shown, room, prices + 30);
  size(svg, room, drawSwings(svg, shown, room, chain + 10) + 4);
}
