import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { atomOf } from '../../../../src/components/register/atomOf.ts';
import { registerCounts, rowsOf } from '../../../../src/components/register/counts.ts';
import { lengthOf } from '../../../../src/components/register/drawSpan.ts';
import { spanWords } from '../../../../src/components/register/spanWords.ts';

const raw: Record<string, string>[] = parse(
  readFileSync('content/data/switch-offs/switch-offs.csv'),
  { columns: true },
);
const rows = rowsOf('switch-offs');

describe('the register', () => {
  it('counts 74 cases, 62 of them stops, 35 of 49 known notices none, a judge asked in 7', () => {
    expect(registerCounts(rows)).toEqual({ cases: 74, stops: 62, known: 49, none: 35, judged: 7 });
  });

  it('counts what the file holds, read and counted another way', () => {
    let [stops, known, none, judged] = [0, 0, 0, 0];
    for (const line of raw) {
      if (line['counts_as_stop'] !== 'true') continue;
      stops++;
      if (line['notice_days'] !== '') known++;
      if (line['notice_days'] === '0') none++;
      if (line['review_used']?.slice(0, 3) === 'yes') judged++;
    }
    expect({ cases: raw.length, stops, known, none, judged }).toEqual(registerCounts(rows));
  });

  it('counts no order that nobody is known to have felt, and no notice that differs between parties', () => {
    const of = (id: string) => raw.find((line) => line['id'] === id);
    expect(of('doe-202c-2026')?.['counts_as_stop']).toBe('false');
    expect(of('us-anthropic-scr-2026')?.['notice_days']).toBe('');
    expect(of('us-openai-gpt56-2026')?.['notice_days']).toBe('');
  });

  it('asks no reason in 13 of the 51 texts, and quotes none beyond 25 words', () => {
    const texts = rowsOf('exit-clauses');
    expect(texts.length).toBe(51);
    expect(texts.filter((row) => row['reasons_needed'] === 'no').length).toBe(13);
  });

  it('says notice and duration in words', () => {
    expect(spanWords({ notice: 0, duration: 18 })).toBe('no notice, 18 days long');
    expect(spanWords({ notice: 1, duration: null })).toBe('1 day of notice, no end known');
    expect(spanWords({ notice: null, duration: 1 })).toBe('notice not known, 1 day long');
  });

  it('draws days by powers of ten, none at no length and three years at full', () => {
    expect(lengthOf(0, 90)).toBe(0);
    expect(lengthOf(9, 90)).toBeCloseTo(30, 10);
    expect(lengthOf(99, 90)).toBeCloseTo(60, 10);
    expect(lengthOf(5000, 90)).toBe(90);
  });

  it('feeds each case under its own address, the latest first', () => {
    const place = {
      page: 'https://x.org/r/',
      self: 'https://x.org/r/f.xml',
      updated: '2026-12-01',
    };
    const row = (id: string, date: string) => ({
      id,
      date,
      what: '1 < 2',
      holder: 'A & B',
      stopped: 'C',
      sources: [],
      grade: 'high' as const,
      note: null,
    });
    const feed = atomOf([row('old', '2019'), row('new', '2026-06')], place);
    expect(feed.match(/<id>[^<]+<\/id>/gu)).toEqual([
      '<id>https://x.org/r/</id>',
      '<id>https://x.org/r/#new</id>',
      '<id>https://x.org/r/#old</id>',
    ]);
    expect(feed).toContain('2026-06, A & B: C');
  });
});
