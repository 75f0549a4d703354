import { select } from 'd3-selection';
import { parseHTML } from 'linkedom';
import type { Canvas } from '../../figure-kit/drawing/canvas.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Runs a drawing at build and gives its `<svg>` as HTML text. `label` is its text alternative; without one it is decoration. */
export function pictureOf(draw: (svg: Canvas) => void, className: string, label?: string): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', className);
  if (label) {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
  } else {
    svg.setAttribute('aria-hidden', 'true');
  }
  draw(select(svg as unknown as SVGElement));
  return svg.outerHTML;
}
