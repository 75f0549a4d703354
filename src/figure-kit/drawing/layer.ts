import type { Canvas } from './canvas.ts';

/** Options of a layer. */
export interface LayerOptions {
  /** Its elements are marks a reader can walk to and press. */
  readonly marks?: boolean;
  readonly transform?: string;
}

/** The group of that name, made when it is not there yet. Layers stack in the order they are first asked for. */
export function layer(
  parent: Canvas,
  name: string,
  { marks, transform }: LayerOptions = {},
): Canvas {
  const found = parent.selectChild<SVGElement>(`g[data-layer="${name}"]`);
  const group = found.empty() ? parent.append<SVGElement>('g').attr('data-layer', name) : found;
  if (marks) group.attr('data-marks', '');
  if (transform !== undefined) group.attr('transform', transform);
  return group;
}
