import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../../src/essays/numbers/numbersIn.ts';

const found = (text: string) => numbersIn(text).map((number) => number.text);

describe('numbers in prose', () => {
  it.each([
    ['28 chips and 8% of sales', ['28', '8%']],
    ['about $38 billion, or €1.5 million', ['$38 billion', '€1.5 million']],
    ['a line at 10²⁵ FLOP', ['10²⁵']],
    ['2,000 MW and $2000', ['2,000', '$2000']],
    ['growth of 2026% and 1990 GPUs', ['2026%', '1990']],
    ['grew 4.5-fold', ['4.5']],
  ])('finds the figures in “%s”', (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    ['Six pairs stand', ['Six']],
    ['twelve from China', ['twelve']],
    ['nine of them', ['nine']],
    ['four large old firms', ['four']],
    ['forty-one people', ['forty-one']],
    ['a dozen models', ['a dozen']],
    ['eighteen days later', ['eighteen']],
    ['one in ten of all', ['ten']],
  ])('finds the number word that counts in “%s”', (text, expected) =>
    expect(found(text)).toEqual(expected),
  );

  it.each([
    'on 12 June 2026 at 17:21',
    '12 and 13 June, and 30 June to 2 July',
    'in 2024–26, in 2025/26 and in the 1960s',
    'the 19th of them',
    'GPT-5.6, H100, Llama 3, Claude 3 and a form 10-K',
    'Article 51, section 8.2, Figure 1 and Regulation 2024/1689',
    'he said “just 12 of them”',
    'one man, this one and no one',
  ])('leaves days, years, ordinals, names and quotations alone: “%s”', (text) =>
    expect(found(text)).toEqual([]),
  );

  it('says where each number begins', () => {
    expect(numbersIn('By then 28 stood.')).toEqual([{ text: '28', offset: 8, kind: 'numeral' }]);
  });
});
