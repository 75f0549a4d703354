import { describe, expect, it } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import { picture } from '../../../src/figure-kit/build/picture.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { rooms } from '../../../src/figure-kit/room.ts';
import figure from '../../../src/figures/capex-race/figure.ts';
import teaching from '../../../src/figures/capex-race/teaching.ts';
import { barsOf, daysOf, inDollars } from '../../../src/figures/capex-race/maths.ts';
import type { Period } from '../../../src/figures/capex-race/maths.ts';
import { yearsOf } from '../../../src/figures/capex-race/periods.ts';
import readRows from '../../../src/figures/capex-race/rows.ts';
import { money, spanWords, timesWords } from '../../../src/figures/capex-race/words.ts';
import { gradeOf } from './gradeOf.ts';

const rows = readRows((name) => theEvidence().datasets.get(name)?.rows ?? []);
const start = defaultState(figure.parameters);
const show = (state: Partial<typeof start> = {}) => figure.show(rows, { ...start, ...state });
const totals = (by: 'year' | 'quarter') =>
  Object.fromEntries(barsOf(rows.periods[by], rows.firms).map(({ key, total }) => [key, total]));
const wide = rooms[0] ?? { name: 'wide', width: 960 };

describe('prose beside the figure', () => {
  it('says who spent how much, and how many times what they had', () => {
    expect(show().values).toEqual({
      who: 'the four',
      spent: '$376 billion',
      times: 'two and a half times',
    });
    expect(show({ firm: ['amazon'] }).values).toEqual({
      who: 'Amazon',
      spent: '$132 billion',
      times: '2.1 times',
    });
  });
  it('speaks of the four again when none is chosen', () => {
    expect(show({ firm: [] }).values?.['who']).toBe('the four');
  });
});

describe('what the four spent in cash', () => {
  it('is 151, 147, 228 and 376 billion dollars a year, and 130 in the quarter after', () => {
    expect(totals('year')).toEqual({
      '2022': 151.33,
      '2023': 147.48,
      '2024': 228.34,
      '2025': 376.06,
      '2026-Q1': 129.75,
    });
  });
  it('is 30.9 billion in the first quarter listed and 4.2 times that in the last', () => {
    const quarters = totals('quarter');
    expect(Object.keys(quarters)).toHaveLength(20);
    expect(quarters['2021-Q2']).toBe(30.85);
    expect(quarters['2026-Q1']).toBe(129.75);
    expect(129.75 / 30.85).toBeCloseTo(4.206, 3);
  });
  it('has Amazon at 131.8, Alphabet 91.5, Microsoft 83.1 and Meta 69.7 billion in 2025', () => {
    const of2025 = rows.periods.year.find(({ key }) => key === '2025');
    expect(of2025?.spent).toEqual({
      amazon: 131.82,
      alphabet: 91.45,
      microsoft: 83.1,
      meta: 69.69,
    });
  });
  it('takes Amazon gross in the first quarter of 2026, 44.2 and not 43.2 net', () => {
    expect(rows.periods.quarter.at(-1)?.spent.amazon).toBe(44.2);
  });
  it('makes no year of three quarters, and keeps the quarters of the year that has begun', () => {
    const quarter = (key: string): Period => ({
      key,
      span: 1,
      spent: { amazon: 1, alphabet: 2, microsoft: 3, meta: 4 },
    });
    const some = ['2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'];
    const years = yearsOf([...some, '2023-Q1'].map(quarter));
    expect(years.map(({ key, span }) => [key, span])).toEqual([
      ['2022', 4],
      ['2023-Q1', 1],
    ]);
    expect(years[0]?.spent).toEqual({ amazon: 4, alphabet: 8, microsoft: 12, meta: 16 });
  });
});

describe('what must never happen', () => {
  it('cash is never mixed with finance leases: the other basis is the sum of the four alone', () => {
    expect(rows.leases).toEqual([
      { key: '2024', total: 251, grade: 'high' },
      { key: '2025-Q2', total: 96.78, grade: 'high' },
      { key: '2025-Q4', total: 128, grade: 'high' },
      { key: '2025', total: 416, grade: 'high' },
    ]);
    expect(show({ basis: 'leases' }).shownBars.bars).toEqual(show().shownBars.bars);
    expect(show({ basis: 'leases', firm: ['meta'] }).shownBars.leases).toEqual([]);
  });
  it('guidance is never mixed with what was paid: not by quarter, not on another basis', () => {
    expect(show({ guidance: true }).shownBars.guided).toBe(725);
    expect(show({ guidance: true, by: 'quarter' }).shownBars.guided).toBeNull();
    expect(show({ guidance: true, basis: 'leases' }).shownBars.guided).toBeNull();
    expect(show({ guidance: true }).title).toBe(
      'For 2026 the four firms say at most $725 billion; in 2025 they spent $376 billion',
    );
    expect(show({ guidance: true, basis: 'leases' }).title).not.toContain('725');
  });
  it('guidance is what was last said, and its upper ends are the published sum', () => {
    expect(rows.firms.map(({ name, guided }) => [name, guided.says])).toEqual([
      ['Amazon', '200'],
      ['Alphabet', '180–190'],
      ['Microsoft', '190'],
      ['Meta', '125–145'],
    ]);
    expect(rows.firms.reduce((sum, { guided }) => sum + guided.high, 0)).toBe(725);
  });
  it('Oracle’s fiscal year is tabled with the reason, and not added', () => {
    const out = show().table.rows.filter((row) => String(row.at(-1)).startsWith('Not drawn'));
    expect(out.map((row) => row[0])).toEqual(['2026-Q1', 'Oracle, FY2026']);
    expect(
      show()
        .table.rows.filter((row) => row[0] === '2026-Q1')
        .map((row) => row[2]),
    ).toEqual([44.2, 43.2]);
  });
});

describe('public sums beside a year of the four', () => {
  const days = (key: string, rate = 1) => {
    const found = rows.programmes.find((programme) => programme.key === key);
    return found ? daysOf(inDollars(found.amount, found.currency, rate), 376.06) : Number.NaN;
  };
  it('are 49 minutes for the centre of the American research resource', () => {
    expect(days('us-nairr-oc') * 1440).toBeCloseTo(48.92, 2);
  });
  it('are 29 days for Europe’s gigafactories at one dollar to the euro', () => {
    expect(days('eu-giga')).toBeCloseTo(29.118, 3);
    expect(days('eu-giga', 1.5)).toBeCloseTo(43.677, 3);
  });
  it('are 97 days for China, whatever the rate: that sum is tabled in dollars', () => {
    expect(days('cn-domestic')).toBeCloseTo(97.06, 2);
    expect(days('cn-domestic', 1.5)).toBe(days('cn-domestic'));
  });
  it('are two days for Canada, but nine hours for each of its five years', () => {
    expect(days('ca-strategy')).toBeCloseTo(1.941, 3);
    expect(show({ unit: 'days', programme: 'ca-strategy' }).sentence).toMatch(
      / Canada, AI compute strategy, C\$2 billion over five years: as much as the four firms spent in 1\.9 days of 2025, or in 9 hours for each of its 5 years, at an assumed \$1\.00 to the Canadian dollar\.$/u,
    );
  });
  it('are squares whose area is money, on one scale with the year', () => {
    const svg = picture(figure, show(), wide);
    const box = (key: string) => {
      const rect = new RegExp(`<rect [^>]*data-key="${key}"`, 'u').exec(svg)?.[0] ?? '';
      const side = (name: string) => Number(new RegExp(`${name}="([\\d.]+)"`, 'u').exec(rect)?.[1]);
      return side('width') * side('height');
    };
    const year = ['amazon', 'alphabet', 'microsoft', 'meta'].reduce(
      (sum, firm) => sum + box(`${firm}/year`),
      0,
    );
    expect(box('cn-domestic') / year).toBeCloseTo(100 / 376.06, 2);
    expect(box('eu-giga') / year).toBeCloseTo(10 / 376.06, 2);
  });
  it('do not change scale when firms are left out', () => {
    expect(show({ firm: ['meta'] }).shownSquares).toEqual(show().shownSquares);
  });
});

describe('the title', () => {
  it('says what four firms spent, and that it is two and a half times 2022', () => {
    expect(show().title).toBe(
      'Four firms spent $376 billion on property and equipment in 2025, two and a half times 2022',
    );
    expect(gradeOf('capex-race')).toBe('high');
  });
  it('names the firms when some are left out', () => {
    expect(show({ firm: ['amazon', 'meta'] }).title).toBe(
      'Amazon and Meta spent $202 billion on property and equipment in 2025, 2.1 times 2022',
    );
  });
});

describe('the sentence', () => {
  it('goes through the years', () => {
    expect(show().sentence).toBe(
      'Amazon, Alphabet, Microsoft and Meta paid $151 billion in 2022, $147 billion in 2023, $228 billion in 2024 and $376 billion in 2025 in cash for property and equipment; in Q1 2026 alone $130 billion.',
    );
  });
  it('sets the last quarter against the first', () => {
    expect(show({ by: 'quarter' }).sentence).toBe(
      'Amazon, Alphabet, Microsoft and Meta paid $30.9 billion for property and equipment in Q2 2021 and $129.8 billion in Q1 2026: 4.2 times as much.',
    );
  });
  it('names the other basis as another one', () => {
    expect(show({ basis: 'leases' }).sentence).toMatch(
      /With assets on finance leases the four together come to \$251 billion in 2024 and \$416 billion in 2025: another basis, known for no other year\.$/u,
    );
  });
  it('says so when no firm is chosen', () => {
    expect(show({ firm: [] }).sentence).toBe('No firm is chosen.');
  });
  it('takes the lowest grade of what it tells', () => {
    expect(gradeOf('capex-race', 'unit=days')).toBe('medium');
    expect(gradeOf('capex-race', 'unit=days&programme=uk-airr20')).toBe('high');
    expect(gradeOf('capex-race', 'guidance=on')).toBe('medium');
  });
});

describe('the words for numbers', () => {
  it('round to what is known', () => {
    expect([money(376.06), money(0.035), money(30, 'EUR'), money(4.5)]).toEqual([
      '$376 billion',
      '$35 million',
      '€30 billion',
      '$4.5 billion',
    ]);
    expect([spanWords(29.1), spanWords(1.94), spanWords(0.97), spanWords(0.034)]).toEqual([
      '29 days',
      '1.9 days',
      '23 hours',
      '49 minutes',
    ]);
    expect([timesWords(2.485), timesWords(2.2)]).toEqual(['two and a half times', '2.2 times']);
  });
});

describe('the picture', () => {
  it('draws every state without a hole, each mark with its element', () => {
    const states: Partial<typeof start>[] = [
      ...teaching.states.map(({ state }) => state as Partial<typeof start>),
      { firm: [] },
      { firm: ['meta'], guidance: true },
      { unit: 'days', rate: 1.5, by: 'quarter', basis: 'leases' },
    ];
    for (const state of states) {
      const shown = show(state);
      for (const room of rooms) {
        const svg = picture(figure, shown, room);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
        const boxes = svg.slice(svg.indexOf('data-layer="boxes"'));
        expect(shown.marks.filter(({ key }) => !boxes.includes(`data-key="${key}"`))).toEqual([]);
      }
    }
  });
  it('draws guidance hollow', () => {
    const svg = picture(figure, show({ guidance: true }), wide);
    expect(svg.match(/class="sq none f-\w+"/gu)).toHaveLength(4);
  });
});

describe('pressing', () => {
  it('a part of a bar leaves that firm alone, and again brings all back', () => {
    expect(figure.act?.('meta/2025', start)).toEqual({ firm: ['meta'] });
    expect(figure.act?.('meta/2025', { ...start, firm: ['meta'] })).toEqual({ firm: start.firm });
  });
  it('a public sum reads it in days, and again in money', () => {
    expect(figure.act?.('uk-airr20', start)).toEqual({ programme: 'uk-airr20', unit: 'days' });
    expect(figure.act?.('eu-giga', start)).toEqual({ programme: 'eu-giga', unit: 'days' });
    expect(figure.act?.('eu-giga', { ...start, unit: 'days' })).toEqual({ unit: 'dollars' });
    expect(figure.act?.('nothing', start)).toEqual({});
  });
});
