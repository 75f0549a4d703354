import { describe, expect, it } from 'vitest';
import { countingWords } from '../../../../src/evidence/counting/countingWords.ts';

const DEALS = ['deal', 'contract'];

describe('words that count, rank or rule out', () => {
  it.each([
    ['It held eight deals in 2024.', 'eight deals'],
    ['Twenty-six large cloud contracts were signed.', 'Twenty-six large cloud contracts'],
    ['By then 43 deals stood.', '43 deals'],
    ['None of the deals ran out.', 'None of the deals'],
    ['No deal is as large.', 'No deal'],
    ['Every contract has an end.', 'Every contract'],
    ['Only two deals fell through.', 'Only two deals'],
    ['It was the largest single contract so far.', 'the largest single contract'],
    ['The last of the deals came in May.', 'The last of the deals'],
    ['Dozens of deals followed.', 'Dozens of deals'],
  ])('are found in "%s"', (text, words) => {
    expect(countingWords(text, DEALS)).toBe(words);
  });

  it.each([
    'The deal was announced in November.',
    'A deal of $38 billion over seven years.',
    'It was told of only where the deal itself says so.',
    'In 2025 deals were large.',
    'All that counts is the first quarter and the last.',
    'Of every deal’s sum a part is spent.',
  ])('are not found in "%s"', (text) => {
    expect(countingWords(text, DEALS)).toBeUndefined();
  });

  it('are not looked for where a table does not say what its rows are called', () => {
    expect(countingWords('It held eight deals.', [])).toBeUndefined();
  });

  it('are found before a plural in -ies', () => {
    expect(countingWords('Three other inquiries closed.', ['inquiry'])).toBe(
      'Three other inquiries',
    );
  });
});
