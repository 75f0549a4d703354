import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { dayTime } from '../../../src/figure-kit/drawing/dayTime.ts';
import figure from '../../../src/figures/trades-shut/figure.ts';
import { LANES } from '../../../src/figures/trades-shut/lanes.ts';
import { byHand, darkAt, middleDays, ofFate } from '../../../src/figures/trades-shut/maths.ts';
import readRows from '../../../src/figures/trades-shut/rows.ts';

const rows = readRows((name) => theEvidence().datasets.get(name)?.rows ?? []);
const { lanes } = rows;
const start = defaultState(figure.parameters);
const show = (state: Partial<typeof start> = {}) => figure.show(rows, { ...start, ...state });

describe('the trades', () => {
  it('are twenty, each listed to pick from', () => {
    expect(lanes.map(({ key }) => key)).toEqual(Object.keys(LANES).slice(1));
  });

  it.each([
    ['back on', 6],
    ['still dark', 7],
    ['two hands', 2],
    ['never bit', 4],
    ['not followed', 1],
  ] as const)('“%s” are %i', (fate, count) => expect(ofFate(lanes, fate)).toHaveLength(count));

  it('were shut 22 times, eleven from Washington', () => {
    expect(byHand(lanes)).toEqual([
      ['United States', 11],
      ['China', 7],
      ['Netherlands', 2],
      ['Japan', 1],
      ['Taiwan', 1],
    ]);
  });

  it('came back after 89, 35, 341, 40, 42 and 33 days, in the middle 41', () => {
    expect(middleDays(lanes)).toBe(41);
  });

  it.each([
    ['2018-06-30', 1],
    ['2018-12-31', 0],
    ['2019-12-31', 1],
    ['2020-12-31', 3],
    ['2021-12-31', 3],
    ['2022-12-31', 4],
    ['2023-12-31', 6],
    ['2024-12-31', 9],
    ['2025-06-30', 11],
    ['2025-10-15', 12],
    ['2025-12-31', 9],
    ['2026-10-31', 9],
  ])('on %s %i are dark', (day, count) => expect(darkAt(lanes, dayTime(day) + 1e-3)).toBe(count));
});

describe('what the picture says', () => {
  it.each([
    [{}, 'Nine of twenty trades drawn here were dark in October 2026; six had come back'],
    [
      { look: 'back on' as const },
      'Six of twenty trades drawn here came back, half of them within 41 days',
    ],
    [{ look: 'still dark' as const }, 'Seven of twenty trades drawn here never came back'],
    [{ at: '2025-10' }, 'At the end of October 2025 twelve of twenty trades drawn here were dark'],
    [{ at: '2018-12' }, 'At the end of December 2018 none of twenty trades drawn here were dark'],
  ])('%j: %s', (state, title) => expect(show(state).title).toBe(title));

  it('reads a trade that is pressed, and lets it go when pressed again', () => {
    expect(figure.act?.('zte', start)).toEqual({ trade: 'zte' });
    expect(figure.act?.('zte', { ...start, trade: 'zte' })).toEqual({ trade: 'none' });
    expect(show({ trade: 'zte' }).sentence).toBe(
      'US parts to ZTE: shut by the United States, 89 days, against 1.4 billion dollars, new board, monitors; came back.',
    );
  });
});
