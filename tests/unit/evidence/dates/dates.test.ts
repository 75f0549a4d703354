import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { day } from '../../../../src/evidence/dates/day.ts';
import { isDay, isMonth } from '../../../../src/evidence/dates/isDay.ts';
import { latestToday } from '../../../../src/evidence/dates/latestToday.ts';

const node = join('node_modules', '.bin', 'node');

describe('a day is one of the calendar', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '1999-12-31'])('%s is', (text) => {
    expect(isDay(text)).toBe(true);
  });
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-2',
    '2026',
  ])('%s is not', (text) => {
    expect(isDay(text)).toBe(false);
  });
  it('and so is a month', () => {
    expect(['2026-01', '2026-12', '2026-13', '2026-00', '2026'].map(isMonth)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });
});

it('is read from a text or from the UTC date that YAML makes of one, and from nothing else', () => {
  const midnight = new Date('2026-11-23T00:00:00Z');
  expect(day.parse('2026-11-23')).toEqual(midnight);
  expect(day.parse(midnight)).toEqual(midnight);
  for (const wrong of [
    2026,
    0,
    null,
    'November 23, 2026',
    '2026-11-23T10:00Z',
    new Date(NaN),
    new Date('2026-11-23T10:00:00Z'),
  ])
    expect(day.safeParse(wrong).success).toBe(false);
});

it('is not yet to come where it has begun first: on Kiritimati, 14 hours ahead', () => {
  expect(latestToday(Date.parse('2026-11-23T09:59:59Z'))).toBe('2026-11-23');
  expect(latestToday(Date.parse('2026-11-23T10:00:00Z'))).toBe('2026-11-24');
});

describe('dates mean the same on every machine', () => {
  const program = `
    import { day } from './src/evidence/dates/day.ts';
    import { longDate } from './src/layouts/longDate.ts';
    import { dateOf } from './src/evidence/dateOf.ts';
    import { checkContent } from './src/essays/checkContent.ts';
    const at = day.parse('2026-01-01');
    console.log(at.toISOString(), at.getUTCFullYear(), longDate(at), dateOf({ issued: { 'date-parts': [[2026, 1, 1]] } }));
    console.log(checkContent('content').length);`;
  it.each([
    ['America/Los_Angeles', 'en_US.UTF-8'],
    ['Pacific/Kiritimati', 'de_DE.UTF-8'],
    ['Asia/Kolkata', 'tr_TR.UTF-8'],
    ['UTC', 'C'],
  ])(
    'TZ=%s LANG=%s',
    (TZ, LANG) => {
      const said = execFileSync(node, ['--input-type=module', '--eval', program], {
        env: { ...env, TZ, LANG, LC_ALL: LANG },
        encoding: 'utf8',
      });
      expect(said).toBe('2026-01-01T00:00:00.000Z 2026 1 January 2026 1 January 2026\n0\n');
    },
    60_000,
  );
});
