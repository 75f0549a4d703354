import { describe, expect, it } from 'vitest';
import { capital } from '../../../../src/figure-kit/words/capital.ts';
import { flops } from '../../../../src/figure-kit/words/flops.ts';
import { inWords } from '../../../../src/figure-kit/words/inWords.ts';
import { listed } from '../../../../src/figure-kit/words/listed.ts';
import { monthOf } from '../../../../src/figure-kit/words/monthOf.ts';
import { percent } from '../../../../src/figure-kit/words/percent.ts';
import { plural } from '../../../../src/figure-kit/words/plural.ts';
import { points } from '../../../../src/figure-kit/words/points.ts';
import { quarterWords } from '../../../../src/figure-kit/words/quarterWords.ts';
import { rounded } from '../../../../src/figure-kit/words/rounded.ts';
import { dollars } from '../../../../src/figure-kit/words/dollars.ts';
import { shortQuarter } from '../../../../src/figure-kit/words/shortQuarter.ts';
import { shortDate } from '../../../../src/figure-kit/words/shortDate.ts';

describe('a count', () => {
  it('is in letters up to nineteen and in whole tens, and in digits else', () => {
    expect([0, 1, 13, 19, 20, 23, 80, 100].map((count) => inWords(count))).toEqual([
      ...['no', 'one', 'thirteen', 'nineteen', 'twenty', '23', 'eighty', '100'],
    ]);
  });
  it('of nothing is none where no noun follows', () => {
    expect(inWords(0, 'none')).toBe('none');
  });
  it('takes its noun in the plural, but for 1', () => {
    expect([0, 1, 2].map((count) => plural(count, 'record'))).toEqual([
      'records',
      'record',
      'records',
    ]);
    expect(plural(2, 'country', 'countries')).toBe('countries');
  });
});

describe('a list', () => {
  it('has "and" before its last part', () => {
    expect(listed([])).toBe('');
    expect(listed(['Amazon'])).toBe('Amazon');
    expect(listed(['Amazon', 'Meta'])).toBe('Amazon and Meta');
    expect(listed(['Amazon', 'Alphabet', 'Meta'])).toBe('Amazon, Alphabet and Meta');
  });
});

describe('a sentence', () => {
  it('begins with a capital letter', () => {
    expect(capital('sixty events')).toBe('Sixty events');
    expect(capital('')).toBe('');
  });
});

describe('a time', () => {
  it('is read by its month', () => {
    expect(monthOf('2016-04-05')).toBe('April 2016');
    expect(monthOf('2016-04')).toBe('April 2016');
  });
  it('has a month of three letters where room is short', () => {
    expect(shortDate('2025-11-03')).toBe('3 Nov 2025');
    expect(shortDate('2025-11')).toBe('Nov 2025');
    expect(shortDate('1969')).toBe('1969');
  });
  it('is read by its quarter, and a fiscal one says so', () => {
    expect(quarterWords('2026-Q1')).toBe('the first quarter of 2026');
    expect(quarterWords('FY2024Q2')).toBe('the second quarter of fiscal 2024');
  });
});

describe('an amount of arithmetic', () => {
  it('is a power of ten, and a whole one has no factor', () => {
    expect(flops(3.75e24, 3)).toBe('3.75 × 10²⁴');
    expect(flops(3.75e24, 2)).toBe('3.8 × 10²⁴');
    expect(flops(1e25, 3)).toBe('10²⁵');
  });
});

describe('an index', () => {
  it('is read in whole points, or in the tens that its shares can carry', () => {
    expect([points(1893.6), points(1893.6, 10)]).toEqual(['1,894', '1,890']);
  });
});

describe('a figure', () => {
  it('is rounded to significant digits, in groups of three', () => {
    expect([rounded(1817.95, 2), rounded(17.72, 2), rounded(1.58, 2)]).toEqual([
      '1,800',
      '18',
      '1.6',
    ]);
  });
  it('is a percentage to a tenth', () => {
    expect([percent(0.05), percent(0.6562), percent(1)]).toEqual(['5%', '65.6%', '100%']);
  });
  it('is a sum of dollars to three digits', () => {
    expect([dollars(366_011_000), dollars(201_332)]).toEqual(['$366 million', '$201,000']);
  });
});

describe('a quarter where room is short', () => {
  it('has its year last, and a year stays as it is', () => {
    expect([shortQuarter('2025-Q4'), shortQuarter('2025')]).toEqual(['Q4 2025', '2025']);
  });
});
