import { describe, expect, it } from 'vitest';
import { stateQuery } from '../../../src/components/use/stateQuery.ts';
import { textDirective } from '../../../src/components/use/textDirective.ts';

const found = (before: string, text: string, after = '', long = false) =>
  textDirective({ before, text, after, long });

describe('the address of a sentence', () => {
  it('is its words, percent-encoded, hyphens and commas too', () => {
    expect(found('', 'A well-known, 5% “rule” & more')).toBe(
      ':~:text=A%20well%2Dknown%2C%205%25%20%E2%80%9Crule%E2%80%9D%20%26%20more',
    );
  });

  it('names a long one by its first and last words', () => {
    const words = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ');
    expect(found('', words)).toBe(':~:text=w0%20w1%20w2%20w3%20w4,w35%20w36%20w37%20w38%20w39');
  });

  it('names one that goes over paragraphs by its ends, however short', () => {
    expect(found('', 'end of one. Start of two', '', true)).toBe(
      ':~:text=end%20of%20one.,Start%20of%20two',
    );
  });

  it('says what comes before, where the words stand earlier too', () => {
    expect(found('The lease ends. And then the lease began: ', 'The lease')).toBe(
      ':~:text=then%20the%20lease%20began%3A-,The%20lease'.replace('then', 'And%20then'),
    );
  });

  it('makes part of a word whole, since browsers match whole words', () => {
    expect(found('the comp', 'uting pow', 'er of')).toBe(':~:text=computing%20power');
  });

  it('survives an emoji and a lone word', () => {
    expect(found('', ' 🧮 ')).toBe(':~:text=%F0%9F%A7%AE');
    expect(found('', 'one', '', true)).toBe(':~:text=one');
  });
});

describe('the state a reader made', () => {
  it('is what the place sets, and over that what the reader set', () => {
    expect(stateQuery('?f.k=3&f.view=x', 'f.', 'view=y&seed=1').toString()).toBe(
      'view=x&seed=1&k=3',
    );
  });

  it('takes nothing that belongs to others', () => {
    expect(stateQuery('?utm_source=lms&g.k=2&data=1&k=4', '', '').toString()).toBe('k=4');
  });
});
