import type { Marker } from './marker.ts';

/** The marker of each firm, as the palette gives it, without the colours, which are in the style sheet. */
const MARKERS: Readonly<Record<string, Marker>> = {
  amazon: 'circle',
  microsoft: 'square',
  google: 'triangle',
  meta: 'diamond',
  oracle: 'cross',
  coreweave: 'plus',
  alibaba: 'star',
  openai: 'hexagon',
  anthropic: 'diamond',
  xai: 'cross',
  nvidia: 'square',
  amd: 'triangle',
  broadcom: 'plus',
  tsmc: 'square',
  samsung: 'circle',
  skhynix: 'diamond',
  micron: 'triangle',
  asml: 'square',
  china: 'star',
};

/** The shape of a firm's points on a line; a sum or a firm without one is a diamond. */
export function markerOf(firm: string): Marker {
  return MARKERS[firm] ?? 'diamond';
}
