import { select } from 'd3-selection';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { nameInside } from '../../../../src/figure-kit/drawing/nameInside.ts';
import { namesUnder } from '../../../../src/figure-kit/drawing/namesUnder.ts';
import { squaredPaper } from '../../../../src/figure-kit/drawing/squaredPaper.ts';

const { document } = parseHTML('<html><body><svg></svg></body></html>');
const svg = select(document.querySelector('svg') as unknown as SVGElement);
const firm = (name: string, share: number) => ({
  ...{ key: name, name, share, firm: 'other', colour: 'other', grade: 'high' as const },
});

describe('squared paper', () => {
  const placed = squaredPaper(svg, {
    ...{ x: 10, y: 20, size: 200, remainder: 15 },
    firms: [firm('ASML', 60), firm('Canon', 20), firm('Nikon', 5)],
  });

  it('stands its squares side by side on the base of the box, and says where', () => {
    expect(placed.map(({ x, y, side }) => [x, y, side])).toEqual([
      [10, 100, 120],
      [130, 180, 40],
      [170, 210, 10],
    ]);
  });

  it('has a name in a square where it fits, with its share under it where there is room', () => {
    const [asml, , nikon] = placed;
    expect(asml && nameInside(asml, 1).map(({ text, x, y }) => [text, x, y])).toEqual([
      ['ASML', 16, 117],
      ['60%', 16, 132],
    ]);
    expect(nikon && nameInside(nikon, 1)).toEqual([]);
  });

  it('lists the other names under the box, those alike once, none broken in two', () => {
    const small = [...placed, firm('SMIC', 0.4), firm('SMIC', 0.4)].map((one) => ({
      ...{ x: 0, y: 0, side: 5 },
      ...one,
    }));
    expect(namesUnder(small, 120, 0)).toEqual([
      'Canon\u00a020 · Nikon\u00a05',
      '2\u00a0×\u00a0SMIC\u00a0<1',
    ]);
  });
});
