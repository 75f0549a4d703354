import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/search/kindOf.ts';

describe('the kind of a result', () => {
  it.each([
    ['/essays/the-lease/', 'essay'],
    ['/essays/the-lease/teach/', 'teaching'],
    ['/figures/deal-web/', 'figure'],
    ['/data/chips/', 'dataset'],
    ['/about/', 'page'],
  ])('%s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  it.each([
    '/figures/deal-web/2019/',
    '/embed/deal-web/',
    '/essays/the-lease/cards/',
    '/glossary/',
    '/claims/',
    '/timeline/',
    '/search/',
    '/',
  ])('%s is not found as a page: its entries are, or another page says the same', (path) => {
    expect(kindOf(path)).toBeUndefined();
  });
});
