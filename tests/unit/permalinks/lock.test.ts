import { describe, expect, it } from 'vitest';
import { addToLock } from '../../../src/permalinks/addToLock.ts';
import { checkLock } from '../../../src/permalinks/checkLock.ts';
import { readPage } from '../../../src/site/readPage.ts';

const siteOf = (essay: string) => ({
  pages: [
    readPage(`<h1>The lease</h1>${essay}`, '/essays/the-lease/', 'essays/the-lease/index.html'),
  ],
  files: new Set<string>(),
});
const before = siteOf(
  '<h2 id="one-year">Divide by seven</h2><figure id="what-it-buys"></figure><p id="said"></p>',
);
const lock = addToLock({}, before, '2026-11-23');

describe('the lock of permalinks', () => {
  it('holds each page, section and figure with the day it was first published', () => {
    expect(lock).toEqual({
      '/essays/the-lease/': {
        '': { first: '2026-11-23', title: 'The lease' },
        'one-year': { first: '2026-11-23', title: 'Divide by seven' },
        'what-it-buys': { first: '2026-11-23', title: '' },
      },
    });
  });

  it('is content while everything locked is there', () => {
    expect(checkLock(lock, before)).toEqual([]);
  });

  it('fails when a published section vanishes', () => {
    const [problem] = checkLock(lock, siteOf('<figure id="what-it-buys"></figure>'));
    expect(problem?.rule).toBe('permalink-vanished');
    expect(problem?.message).toBe('/essays/the-lease/#one-year was published and is gone');
  });

  it('accepts a renamed section that keeps its old id as an alias', () => {
    const renamed = siteOf(
      '<h2 id="by-seven"><span id="one-year"></span>By seven</h2><figure id="what-it-buys"></figure>',
    );
    expect(checkLock(addToLock(lock, renamed, '2026-12-01'), renamed)).toEqual([]);
  });

  it('fails when a new section is not locked yet', () => {
    const [problem] = checkLock(
      lock,
      siteOf('<h2 id="one-year">x</h2><figure id="what-it-buys"></figure><h2 id="new">New</h2>'),
    );
    expect(problem?.message).toBe('/essays/the-lease/#new is not in the lock');
  });

  it('only ever grows: an old entry keeps its day and title', () => {
    const later = addToLock(lock, siteOf('<h2 id="one-year">Another title</h2>'), '2027-01-01');
    expect(later['/essays/the-lease/']?.['one-year']).toEqual({
      first: '2026-11-23',
      title: 'Divide by seven',
    });
    expect(Object.keys(later['/essays/the-lease/'] ?? {})).toContain('what-it-buys');
  });
});
