import { describe, expect, it } from 'vitest';
import { printedNumbers } from '../../../src/printed/printedNumbers.ts';

const printed = await printedNumbers();
const saying = (start: string, of: string) =>
  Object.entries(printed).flatMap(([where, text]) =>
    where.startsWith(`${start}  `) && where.includes(of) ? [text] : [],
  );

describe('what the site prints of a cell is listed where it is printed', () => {
  it.each([
    ['sentence', 'computed/the-hedge/printed', '15'],
    ['guess', 'computed/the-hedge/printed', '15 chips'],
    ['lesson', 'computed/the-hedge/printed', '15 chips'],
    ['brief', 'computed/the-island/stops', '22 stops'],
    ['unknown', 'stack-concentration/hbm-2025-q2-shipments-sk-hynix/share_pct', '62%'],
    ['margin', 'computed/borrowed-hall/points-cheap', '2.25 points'],
    ['shown', 'cloud-share  The leader  AWS', '28%'],
  ])('%s  %s', (start, of, text) => {
    expect(saying(start, of)).toContain(text);
  });
  it('leads nowhere that is nothing', () => {
    expect(Object.entries(printed).filter(([, text]) => text.startsWith('(nothing'))).toEqual([]);
  });
});
