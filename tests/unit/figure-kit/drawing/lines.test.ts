import { describe, expect, it } from 'vitest';
import { clearNotes } from '../../../../src/figure-kit/drawing/clearNotes.ts';
import { drawThrough } from '../../../../src/figure-kit/drawing/drawThrough.ts';
import { endLabels } from '../../../../src/figure-kit/drawing/endLabels.ts';
import { lineRuns } from '../../../../src/figure-kit/drawing/lineRuns.ts';
import { markerOf } from '../../../../src/figure-kit/drawing/markerOf.ts';
import { quarterTime } from '../../../../src/figure-kit/drawing/quarterTime.ts';
import { spreadApart } from '../../../../src/figure-kit/drawing/spreadApart.ts';
import { timePanels } from '../../../../src/figure-kit/drawing/timePanels.ts';
import { yearAxis } from '../../../../src/figure-kit/drawing/yearAxis.ts';
import { palette } from '../../../../src/look/palette.ts';

describe('lineRuns', () => {
  const at = (time: number, x: number) => ({ at: time, x, y: 0 });

  it('draws neighbours in one run', () => {
    expect(lineRuns([at(0, 0), at(1, 10), at(2, 20)], 1)).toEqual({
      runs: 'M0 0L10 0L20 0',
      gaps: '',
    });
  });
  it('draws across what is missing apart, and takes the run up again behind it', () => {
    expect(lineRuns([at(0, 0), at(1, 10), at(3, 30), at(4, 40)], 1)).toEqual({
      runs: 'M0 0L10 0M30 0L40 0',
      gaps: 'M10 0L30 0',
    });
  });
  it('makes no line of a single point', () => {
    expect(lineRuns([at(0, 0)], 1)).toEqual({ runs: '', gaps: '' });
  });
});

describe('spreadApart', () => {
  it('leaves places alone that are far enough apart', () => {
    expect(spreadApart([10, 50, 90], 17, 0, 100)).toEqual([10, 50, 90]);
  });
  it('moves two that touch by the same amount, in the order they were given', () => {
    expect(spreadApart([52, 50], 10, 0, 100)).toEqual([56, 46]);
  });
  it('keeps a whole group within the room', () => {
    expect(spreadApart([98, 99, 100], 10, 0, 100)).toEqual([80, 90, 100]);
    expect(spreadApart([0, 1, 2], 10, 0, 100)).toEqual([0, 10, 20]);
  });
  it('starts at the top where the room is too small for all', () => {
    expect(spreadApart([5, 5, 5], 10, 0, 15)).toEqual([0, 10, 20]);
  });
});

it('endLabels set a name level with the end of its line', () => {
  expect(endLabels([{ x: 7, y: 40, text: 'AWS' }], 17, 0, 100)).toEqual([
    { x: 7, y: 44.5, text: 'AWS' },
  ]);
});

describe('clearNotes', () => {
  const note = (x: number, y: number) => ({ x, y, text: 'word', class: 't12' });

  it('leaves out a remark that would touch what is there, or one before it', () => {
    expect(clearNotes([[note(0, 20)], [note(9, 24)], [note(0, 60)]], [note(0, 64)], 100)).toEqual([
      note(0, 20),
    ]);
  });
  it('leaves it out whole, also where only its last line sticks out', () => {
    expect(clearNotes([[note(0, 20), note(80, 40)]], [], 100)).toEqual([]);
  });
});

it('quarterTime is the middle of the quarter', () => {
  expect(quarterTime('2016-Q1')).toBe(2016.125);
  expect(quarterTime('2025-Q4')).toBe(2025.875);
  expect(() => quarterTime('2025-Q5')).toThrow('"2025-Q5" is no quarter such as 2026-Q1');
});

describe('yearAxis', () => {
  const named = (from: number, to: number, px: number) =>
    yearAxis({ key: 'a', from, to, x: (year) => (year - from) * px, y: 0 }).map(({ text }) => text);

  it('names every year where there is room, and even steps where there is not', () => {
    expect(named(2020, 2023.5, 50)).toEqual(['2020', '2021', '2022', '2023']);
    expect(named(2016, 2026.1, 20)).toEqual(['2016', '2018', '2020', '2022', '2024', '2026']);
    expect(named(2016, 2026.1, 8)).toEqual(['2020', '2025']);
  });
  it('names a span within one year once', () => {
    expect(named(2025.3, 2025.9, 50)).toEqual(['2025']);
  });
});

describe('timePanels', () => {
  const room = { width: 400, high: 100, year: 100, most: 50 };
  const wish = (key: string, from: number, to: number) => ({ key, from, to, labels: 16 });

  it('give a year the same width in every panel, and a percent the same height', () => {
    const [a, b] = timePanels([[wish('a', 2000, 2003), wish('b', 2010, 2011)]], room);
    expect(a && a.x(2001) - a.x(2000)).toBeCloseTo(75);
    expect(b && b.x(2011) - b.x(2010)).toBeCloseTo(75);
    expect([a?.y(0), a?.y(50), b?.y(0), b?.y(50)]).toEqual([164, 64, 164, 64]);
  });
  it('fill the row to its end with the labels of the last', () => {
    const panels = timePanels([[wish('a', 2000, 2003), wish('b', 2010, 2011)]], room);
    expect(panels.at(-1)?.x(2011)).toBeCloseTo(400 - 16);
  });
  it('never make a year wider than told', () => {
    const [a] = timePanels([[wish('a', 2000, 2001)]], room);
    expect(a && a.x(2001) - a.x(2000)).toBe(100);
  });
});

describe('drawThrough', () => {
  const line = { times: [1, 2, 3, 4], start: { at: 0, value: 20 }, most: 100 };

  it('draws the moment under the hand, in whole numbers', () => {
    expect(drawThrough({ ...line, drawn: [0, 0, 0, 0], slot: 0, value: 33.4 })).toEqual([
      33, 0, 0, 0,
    ]);
  });
  it('draws straight through the moments a quick hand passed over', () => {
    expect(drawThrough({ ...line, drawn: [0, 0, 0, 0], slot: 3, value: 60 })).toEqual([
      30, 40, 50, 60,
    ]);
    expect(drawThrough({ ...line, drawn: [50, 0, 0, 0], slot: 2, value: 30 })).toEqual([
      50, 40, 30, 0,
    ]);
  });
  it('corrects a moment without touching what was drawn after it', () => {
    expect(drawThrough({ ...line, drawn: [30, 40, 50, 60], slot: 1, value: 45 })).toEqual([
      30, 45, 50, 60,
    ]);
  });
  it('keeps to what can be drawn: 0 would mean not drawn', () => {
    expect(drawThrough({ ...line, drawn: [], slot: 0, value: -8 })).toEqual([1, 0, 0, 0]);
    expect(drawThrough({ ...line, drawn: [], slot: 0, value: 130 })).toEqual([100, 0, 0, 0]);
  });
});

it('markerOf gives every firm the marker of the palette', () => {
  const drawn = Object.entries(palette.firms).filter(([, { marker }]) => marker !== 'none');
  expect(Object.fromEntries(drawn.map(([firm]) => [firm, markerOf(firm)]))).toEqual(
    Object.fromEntries(drawn.map(([firm, { marker }]) => [firm, marker])),
  );
});
