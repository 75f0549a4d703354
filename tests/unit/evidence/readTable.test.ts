import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/evidence/readTable.ts';

const read = (text: string) => readTable(Buffer.from(text), 'x.csv');
const texts = (text: string) => read(text).records.map((record) => record.map((cell) => cell.text));

describe('readTable', () => {
  it('reads header and records with the place of each cell', () => {
    expect(read('id,a\n1,b\n').records).toEqual([
      [
        { text: '1', line: 2, col: 1 },
        { text: 'b', line: 2, col: 3 },
      ],
    ]);
  });

  it('passes over a byte order mark', () => {
    expect(read('\uFEFFid,a\n1,b\n').header.map(({ text }) => text)).toEqual(['id', 'a']);
  });

  it('reads lines that end in CRLF, and files that mix both ends', () => {
    expect(texts('id,a\r\n1,b\r\n2,c\n')).toEqual([
      ['1', 'b'],
      ['2', 'c'],
    ]);
  });

  it('keeps a line end inside quotes, and counts on from there', () => {
    const { records } = read('id,a,b\n1,"x\ny",z\n');
    expect(records[0]?.map(({ text }) => text)).toEqual(['1', 'x\ny', 'z']);
    expect(records[0]?.[2]).toEqual({ text: 'z', line: 3, col: 4 });
  });

  it('reads a doubled quote as one', () => {
    expect(texts('id,a\n1,"so ""about"" that"\n')).toEqual([['1', 'so "about" that']]);
  });

  it('drops the empty fields that a spreadsheet leaves behind the last column', () => {
    expect(texts('id,a\n1,b,,\n')).toEqual([['1', 'b']]);
  });

  it('counts columns in characters, not in bytes', () => {
    expect(read('id,a,b\n1,Nürnberg,x\n').records[0]?.[2]).toEqual({ text: 'x', line: 2, col: 12 });
  });

  it('reads ten thousand rows right', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `${i},"row ${i}, so named"`);
    const { records, problems } = read(`id,name\n${rows.join('\n')}\n`);
    expect(problems).toEqual([]);
    expect(records).toHaveLength(10_000);
    expect(records[9_999]).toEqual([
      { text: '9999', line: 10_001, col: 1 },
      { text: 'row 9999, so named', line: 10_001, col: 6 },
    ]);
  });
});
