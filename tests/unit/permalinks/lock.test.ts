import { describe, expect, it } from 'vitest';
import { addToLock } from '../../../src/permalinks/addToLock.ts';
import { checkLock } from '../../../src/permalinks/checkLock.ts';
import { lockText } from '../../../src/permalinks/lockText.ts';
import { publishedAnchors } from '../../../src/permalinks/publishedAnchors.ts';
import { readPage } from '../../../src/site/readPage.ts';

const siteOf = (essay: string) => ({
  pages: [
    readPage(`<h1>The lease</h1>${essay}`, '/essays/the-lease/', 'essays/the-lease/index.html'),
  ],
  files: new Set<string>(),
});
const check = (site: ReturnType<typeof siteOf>) =>
  checkLock(lock, { site, forwards: [], figures: new Map() });
const before = siteOf(
  '<h2 id="one-year">Divide by seven</h2><figure id="what-it-buys"><h3><span class="fig-number">Figure 1. </span>$38 billion buys</h3></figure><p id="said"></p>',
);
const lock = addToLock({}, publishedAnchors(before), '2026-11-23');

describe('the lock of permalinks', () => {
  it('holds each page, section and figure with its title and the day it was first published', () => {
    expect(lock).toEqual({
      '/essays/the-lease/': {
        '': { first: '2026-11-23', title: 'The lease' },
        'one-year': { first: '2026-11-23', title: 'Divide by seven' },
        'what-it-buys': { first: '2026-11-23', title: '$38 billion buys' },
      },
    });
  });

  it('is kept with one line an address, so that two people who add one seldom meet', () => {
    expect(JSON.parse(lockText(lock))).toEqual(lock);
    expect(lockText(lock).split('\n')).toHaveLength(8);
  });

  it('is content while everything locked is there', () => {
    expect(check(before)).toEqual([]);
  });

  it('names a published section that would die, its line in the lock, and what to paste where', () => {
    const [problem] = check(
      siteOf('<h2 id="by-seven">Divide by seven</h2><figure id="what-it-buys"></figure>'),
    );
    expect(problem).toEqual({
      file: 'content/permalinks.json',
      line: 4,
      col: 15,
      rule: 'permalink-vanished',
      message: '/essays/the-lease/#one-year was published and would die',
      fix: 'give it back its address, or paste into content/forwards.yaml:  /essays/the-lease/#one-year: /essays/the-lease/#by-seven   (or: /essays/the-lease/#one-year: { gone: what became of it })',
    });
  });

  it('accepts a renamed section that keeps its old id as an alias', () => {
    const renamed = siteOf(
      '<h2 id="by-seven"><span id="one-year" data-was></span>By seven</h2><figure id="what-it-buys"></figure>',
    );
    const after = addToLock(lock, publishedAnchors(renamed), '2026-12-01');
    expect(checkLock(after, { site: renamed, forwards: [], figures: new Map() })).toEqual([]);
    expect(after['/essays/the-lease/']?.['by-seven']).toEqual({
      first: '2026-12-01',
      title: 'By seven',
    });
  });

  it('fails when a new section is not locked yet', () => {
    const [problem] = check(
      siteOf('<h2 id="one-year">x</h2><figure id="what-it-buys"></figure><h2 id="new">New</h2>'),
    );
    expect(problem?.message).toBe('/essays/the-lease/#new is not in the lock');
  });

  it('only ever grows: an entry keeps its day, and its last title when it has gone', () => {
    const later = addToLock(
      lock,
      publishedAnchors(siteOf('<h2 id="one-year">Another title</h2>')),
      '2027-01-01',
    );
    expect(later['/essays/the-lease/']).toMatchObject({
      'one-year': { first: '2026-11-23', title: 'Another title' },
      'what-it-buys': { first: '2026-11-23', title: '$38 billion buys' },
    });
  });
});

describe('what is published', () => {
  const of = (path: string, html: string) => {
    const pages = [readPage(html, path, 'x')];
    return [...(publishedAnchors({ pages, files: new Set() }).get(path) ?? [])];
  };

  it('has claims, terms, rows and sources under their own names', () => {
    expect(
      of('/claims/', '<h1>Claims</h1><li id="c01"><p>holds</p><h3>It is so.</h3></li>'),
    ).toEqual([
      ['', 'Claims'],
      ['c01', 'It is so.'],
    ]);
    expect(
      of(
        '/glossary/',
        '<h1>G</h1><dl><div id="gpu"><dt>GPU<small>also chip</small></dt></div></dl>',
      ),
    ).toEqual([
      ['', 'G'],
      ['gpu', 'GPU'],
    ]);
    expect(
      of(
        '/data/chips/',
        '<h1>Chips</h1><table><tbody id="h100"><tr><th>h100</th></tr></tbody></table>',
      ),
    ).toEqual([
      ['', 'Chips'],
      ['h100', 'h100'],
    ]);
    expect(
      of('/sources/', '<h1>S</h1><li id="a"><span class="ref">A (2020). B &amp; C.</span></li>'),
    ).toEqual([
      ['', 'S'],
      ['a', 'A (2020). B & C.'],
    ]);
  });

  it('is not a page that only says where another has gone', () => {
    expect(of('/old/', '<header data-forwards><h1>Moved</h1></header>')).toEqual([]);
  });
});
