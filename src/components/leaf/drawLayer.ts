import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { squaredPaper } from '../../figure-kit/drawing/squaredPaper.ts';
import type { ShownLayer } from '../../figures/chokepoint-stack/maths.ts';

/** Where a box of squared paper stands, its side, and whether the line of the guidelines is drawn; px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly line?: boolean;
}

/** Draws a layer of the supply chain on squared paper. */
export function drawLayer(svg: Canvas, shown: ShownLayer, box: Box): void {
  squaredPaper(layer(svg, shown.key), {
    ...box,
    remainder: shown.remainder,
    firms: shown.firms.map((firm) => ({
      ...firm,
      firm: firm.colour,
      several: firm.key === 'china',
    })),
  });
}
