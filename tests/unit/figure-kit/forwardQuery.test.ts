import { describe, expect, it } from 'vitest';
import { forwardQuery } from '../../../src/figure-kit/forwardQuery.ts';

const table = { k: 'parts', 'view=both': 'view=list&split=first', seed: '' };
const forwarded = (query: string, prefix = '') =>
  forwardQuery(new URLSearchParams(query), table, prefix).toString();

describe('settings under an old name', () => {
  it('are read under the new one, with their value', () => {
    expect(forwarded('k=3&other=1')).toBe('parts=3&other=1');
  });

  it('have old values turned into what stands for them now', () => {
    expect(forwarded('view=both')).toBe('view=list&split=first');
    expect(forwarded('view=one')).toBe('view=one');
  });

  it('are left out where they mean nothing any more', () => {
    expect(forwarded('seed=4&k=1')).toBe('parts=1');
  });

  it('keep the name of their figure where a page holds several', () => {
    expect(forwarded('f.k=3&g.k=3&k=3', 'f.')).toBe('f.parts=3&g.k=3&k=3');
  });

  it('are not mistaken for what every object has', () => {
    expect(forwarded('constructor=1&toString=2')).toBe('constructor=1&toString=2');
  });
});
