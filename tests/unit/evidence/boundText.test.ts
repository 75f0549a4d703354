import { describe, expect, it } from 'vitest';
import { parseBoundText } from '../../../src/evidence/boundText/parseBoundText.ts';
import { writesValue } from '../../../src/evidence/boundText/writesValue.ts';

describe('a text outside essays', () => {
  it('holds words, emphasis, links, bound numbers and marked ones', () => {
    expect(
      parseBoundText(
        'AWS had [28%](value:shares/q1/share_pct) on *12* June; see [the lease](/essays/the-lease/) and [9](exact:name).',
      ).map(({ kind, text }) => [kind, text]),
    ).toEqual([
      ['text', 'AWS had '],
      ['value', '28%'],
      ['text', ' on '],
      ['em', '12'],
      ['text', ' June; see '],
      ['link', 'the lease'],
      ['text', ' and '],
      ['exact', '9'],
      ['text', '.'],
    ]);
  });

  it('keeps the reason of an assumption', () => {
    expect(parseBoundText('[1.25](<exact:assumption: usual for such halls>)')[0]).toMatchObject({
      kind: 'exact',
      to: 'assumption: usual for such halls',
    });
  });
});

describe('a number is written', () => {
  it.each([
    ['28%', 28.4, 'percent'],
    ['28.4%', 28.4, 'percent'],
    ['twenty-eight', 28, 'firms'],
    ['$38 billion', 38, 'USD billion'],
    ['28', 28.4, 'percent'],
    ['28.4 per cent', 28.4, 'percent'],
    ['4.50', 4.5, 'points'],
    ['1.9 million', 1_900_000, 'dies'],
    ['2.9 million', 2.9, 'million dies'],
    ['38 billion', 38, 'USD billion'],
  ])('“%s” writes %f %s', (text, value, unit) => expect(writesValue(text, value, unit)).toBe(true));

  it.each([
    ['29%', 28.4, 'percent'],
    ['2.9 billion', 2.9, 'million dies'],
    ['40', 4, 'points'],
    ['$38 million', 38, 'USD billion'],
    ['twenty-nine', 28, 'firms'],
  ])('“%s” does not write %f %s', (text, value, unit) =>
    expect(writesValue(text, value, unit)).toBe(false),
  );
});
