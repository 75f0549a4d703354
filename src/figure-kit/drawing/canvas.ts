import type { BaseType, Selection } from 'd3-selection';

/** An SVG element to draw in: the picture itself or a layer of it. */
export type Canvas = Selection<SVGElement, unknown, BaseType, unknown>;
