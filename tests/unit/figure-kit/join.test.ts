import { select } from 'd3-selection';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { join } from '../../../src/figure-kit/drawing/join.ts';
import { layer } from '../../../src/figure-kit/drawing/layer.ts';

const canvas = (inner = '') => {
  const { document } = parseHTML(`<html><body><svg>${inner}</svg></body></html>`);
  const svg = document.querySelector('svg') as unknown as SVGElement;
  return { svg, canvas: select(svg) };
};
const squares = [
  { key: 'a', x: 1 },
  { key: 'b', x: 2 },
];
const xOf = { x: (square: { x: number }) => square.x };

describe('join', () => {
  it('draws an element for each datum, with its attributes', () => {
    const { svg, canvas: drawing } = canvas();
    join(layer(drawing, 'firms'), 'rect', squares, { ...xOf, class: 'sq', height: null });
    expect(svg.innerHTML).toBe(
      '<g data-layer="firms"><rect class="sq" x="1" data-key="a" /><rect class="sq" x="2" data-key="b" /></g>',
    );
  });

  it('adopts the elements that were drawn at build instead of drawing anew', () => {
    const { svg, canvas: drawing } = canvas(
      '<g data-layer="firms"><rect x="1"></rect><rect x="2"></rect></g>',
    );
    const before = [...svg.querySelectorAll('rect')];
    join(layer(drawing, 'firms'), 'rect', squares, xOf);
    const after = [...svg.querySelectorAll('rect')];
    expect(after.length).toBe(2);
    expect(after.every((element, i) => element === before[i])).toBe(true);
  });

  it('follows a datum by its key when the order changes', () => {
    const { svg, canvas: drawing } = canvas();
    join(layer(drawing, 'firms'), 'rect', squares, xOf);
    const [a, b] = svg.querySelectorAll('rect');
    join(layer(drawing, 'firms'), 'rect', [...squares].reverse(), xOf);
    const [first, second] = svg.querySelectorAll('rect');
    expect(first === b && second === a).toBe(true);
  });

  it('takes away what has no datum any more', () => {
    const { svg, canvas: drawing } = canvas();
    join(layer(drawing, 'firms'), 'rect', squares, xOf);
    join(layer(drawing, 'firms'), 'rect', squares.slice(1), xOf);
    expect([...svg.querySelectorAll('rect')].map((rect) => rect.getAttribute('data-key'))).toEqual([
      'b',
    ]);
  });

  it('writes numbers to a tenth of a px, in paths as well', () => {
    const { svg, canvas: drawing } = canvas();
    join(layer(drawing, 'grid'), 'path', [0], {
      d: 'M1.23456 2.05V10H5.5e-17',
      'stroke-width': 1.26,
    });
    expect(svg.querySelector('path')?.getAttribute('d')).toBe('M1.2 2.1V10H0');
    expect(svg.querySelector('path')?.getAttribute('stroke-width')).toBe('1.3');
  });
});
