import { select } from 'd3-selection';
import { parseHTML } from 'linkedom';
import type { AnyFigure } from '../figure.ts';
import type { Room } from '../room.ts';
import type { Shown } from '../shown.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Draws what is shown for one room into a light document, as HTML text of an `<svg>`. */
export function picture(figure: AnyFigure, shown: Shown, room: Room): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', `pic ${room.name}`);
  figure.draw(select(svg as unknown as SVGElement), shown, room);
  return svg.outerHTML;
}
