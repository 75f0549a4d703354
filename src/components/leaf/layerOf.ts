import { builtFigure } from '../../figure-kit/build/builtFigure.ts';
import { stackOf } from '../../figures/chokepoint-stack/maths.ts';
import type { LayerRows, ShownLayer } from '../../figures/chokepoint-stack/maths.ts';

/** A layer of the supply chain with everybody in place. @throws Error when there is none of that key. */
export function layerOf(key: string): ShownLayer {
  const layers = builtFigure('chokepoint-stack').rows as readonly LayerRows[];
  const shown = stackOf(layers, { remove: 'none', china: 'one', bound: 'low' });
  const found = shown.find((layer) => layer.key === key);
  if (!found) throw new Error(`chokepoint-stack has no layer "${key}"`);
  return found;
}
