import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { squaredPaper } from '../../figure-kit/drawing/squaredPaper.ts';
import type { ShownLayer } from '../../figures/chokepoint-stack/maths.ts';

/** Draws a layer of the supply chain on squared paper, its top left corner at `x`, `y`; `size` in px. */
export function drawLayer(
  svg: Canvas,
  shown: ShownLayer,
  x: number,
  y: number,
  size: number,
): void {
  squaredPaper(layer(svg, shown.key), {
    x,
    y,
    size,
    remainder: shown.remainder,
    firms: shown.firms.map((firm) => ({
      ...firm,
      firm: firm.colour,
      several: firm.key === 'china',
    })),
  });
}
