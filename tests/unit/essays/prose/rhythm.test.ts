import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../../src/essays/text/parseMdx.ts';
import { rhythm } from '../../../../src/essays/prose/rhythm.ts';
import { sentencesIn } from '../../../../src/essays/prose/sentencesIn.ts';
import { sourceKind } from '../../../../src/essays/prose/sourceKinds.ts';
import { ticsIn } from '../../../../src/essays/prose/tics.ts';

describe('the rhythm of an essay', () => {
  it('is told by the middle sentence, the spread, and how sentences begin', () => {
    const prose = 'The bill came. But nobody paid it. So it grew, and grew.';
    expect(rhythm(sentencesIn(parseMdx(prose)))).toMatchObject({
      median: 4,
      long: 0,
      the: expect.closeTo(33.33, 1) as number,
      turns: expect.closeTo(66.67, 1) as number,
    });
  });

  it('counts the turns that recur', () => {
    expect(
      ticsIn('## What we do not know {#u}\n\nWe found no row; nobody did. In the figure.'),
    ).toMatchObject({
      'heading “not know”': 1,
      '“we found no”': 1,
      '“nobody” and kin': 1,
      '“in the figure”': 1,
    });
  });
});

describe('a source', () => {
  it.each([
    ['primary', { type: 'report', custom: { read: 'whole' } }],
    ['press', { type: 'article-newspaper', custom: { read: 'whole' } }],
    ['relay', { type: 'webpage', custom: { read: 'whole', relay: 'Reuters' } }],
    ['relay', { type: 'report', custom: { read: 'quoted' } }],
    [
      'primary',
      {
        type: 'report',
        custom: { read: 'quoted', readIn: { title: 'A reader', URL: 'https://example.org/' } },
      },
    ],
    ['unread', { type: 'book', custom: { read: 'citation' } }],
  ] as const)('is %s', (kind, reference) => {
    expect(sourceKind({ id: 'a', title: 'A', ...reference })).toBe(kind);
  });
});
