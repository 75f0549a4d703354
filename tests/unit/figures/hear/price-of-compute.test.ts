import { describe, expect, it } from 'vitest';
import { heardOf } from './heardOf.ts';

const hear = (state = {}) => heardOf('price-of-compute', state);

describe('the two rises', () => {
  it('are heard one at a time: the chips of a maker, the newest first', () => {
    const { y, lines } = hear();
    expect(y).toEqual({
      name: 'What a dollar of Nvidia chip bought: Peak dense 16-bit GFLOP/s per dollar of its price',
      log: true,
    });
    expect(lines.map(({ name, points }) => [name, points.length])).toEqual([
      ['Newest chips', 10],
      ['All marks', 16],
    ]);
    expect(lines[0]?.points[0]?.y).toBeCloseTo(3.2813, 4);
    expect(lines[0]?.points[0]?.label).toBe(
      'Nvidia P100, 5 April 2016: 3.3 GFLOP/s per dollar at $5,700, reported release or typical price, specification high, price approximate',
    );
  });

  it('or the costed runs', () => {
    const { lines } = hear({ panel: 'run', lowrows: false });
    expect(lines.map(({ name, points }) => [name, points.length])).toEqual([
      ['Dearest runs so far', 11],
      ['All marks', 164],
    ]);
    expect(lines[0]?.points.at(-1)).toEqual({
      x: 2025.1562,
      y: 366011000,
      label: 'GPT-4.5, OpenAI, 27 February 2025: $366 million, amortised, grade medium',
    });
  });
});

describe('the rents', () => {
  it('are heard kind by kind, ranges by both their ends', () => {
    const { lines } = hear({ panel: 'rent' });
    expect(lines.map(({ name, points }) => [name, points.map(({ y }) => y)])).toEqual([
      ['On demand and spot, lowest', [8]],
      ['On demand and spot, highest', [12]],
      ['Listed range, lowest', [4, 1.7, 1.99]],
      ['Listed range, highest', [8, 4.5, 5]],
      ['Listed median', [7, 2.95]],
      ['One-year contract', [1.7, 2.35]],
    ]);
    expect(hear({ panel: 'rent', type: 'median' }).lines.map(({ name }) => name)).toEqual([
      'Listed median',
    ]);
  });

  it('are hidden by a guess: the reader’s own line is all there is', () => {
    const { lines } = hear({ stage: 'guess', drawn: [9, 7, 4, 3, 2.5] });
    expect(lines.map(({ name, points }) => [name, points.map(({ y }) => y)])).toEqual([
      ['Your line', [9, 7, 4, 3, 2.5]],
    ]);
    expect(lines[0]?.points[0]?.label).toBe('June 2023: $9 an hour, your guess');
    expect(hear({ stage: 'revealed' }).lines).toHaveLength(6);
  });
});
